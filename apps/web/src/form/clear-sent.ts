import type { DefaultValues, FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';

/** Clears a field whose text was sent: what was typed since then, while the answer was on its way, stays (X6). */
export const clearedOf =
  (sent: string) =>
  (now: string): string =>
    now.trim() === sent.trim() ? '' : now;

/** Shows what was saved in every field that still has what was sent; returns whether all of them have. */
export function resetSaved<Typed extends FieldValues, Sent>(
  form: UseFormReturn<Typed, unknown, Sent>,
  sent: Typed,
  saved: Typed,
): boolean {
  const now = structuredClone(form.getValues());
  const names = Object.keys(now).filter((name) => JSON.stringify(now[name]) !== JSON.stringify(sent[name]));
  form.reset(saved as DefaultValues<Typed>);
  for (const name of names as Path<Typed>[])
    form.setValue(name, now[name] as PathValue<Typed, Path<Typed>>, { shouldDirty: true });
  return names.length === 0;
}
