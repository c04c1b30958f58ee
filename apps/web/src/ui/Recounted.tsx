import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

const Recount = createContext<((total: number) => void) | null>(null);

/** Goes on with as many rows as match now; null where the dialog is not about "all that match". */
export const useRecount = () => useContext(Recount);

/** The same rows, of which as many match as the server counted last. */
export const recounted = <Picked extends object>(picked: Picked, total: number | undefined): Picked =>
  total !== undefined && 'expectedTotal' in picked ? { ...picked, expectedTotal: total } : picked;

type Props<Picked> = { picked: Picked; children: (picked: Picked) => ReactNode };

/**
 * B5: the rows of a dialog. Of all that match there may be more or fewer by the time the server is asked: the dialog stays
 * as it is, with what was typed into it, and goes on with the new number once the reader says so.
 */
export function Recounted<Picked extends object>({ picked, children }: Props<Picked>) {
  const [seen, setSeen] = useState<{ picked: Picked; total: number } | null>(null);
  const total = seen?.picked === picked ? seen.total : undefined;
  const now = useMemo(() => recounted(picked, total), [picked, total]);
  const recount = useMemo(
    () => ('expectedTotal' in picked ? (next: number) => setSeen({ picked, total: next }) : null),
    [picked],
  );
  return <Recount value={recount}>{children(now)}</Recount>;
}
