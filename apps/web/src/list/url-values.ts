import { isDay } from '../words/days.ts';

/** Those of the values that the URL names, in its order; undefined if it names none of them. */
export function someOf<Value extends string>(
  values: readonly Value[],
  text: string | undefined,
): Value[] | undefined {
  const known = (text ?? '').split(',').flatMap((one) => values.find((value) => value === one) ?? []);
  return known.length > 0 ? known : undefined;
}

/** The value that the URL names; undefined if it is none of these. */
export const oneOf = <Value extends string>(
  values: readonly Value[],
  text: string | undefined,
): Value | undefined => values.find((value) => value === text);

const id = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

/** The ids that the URL names; undefined if it names none. */
export function idsOf(text: string | undefined): string[] | undefined {
  const ids = (text ?? '').split(',').filter((one) => id.test(one));
  return ids.length > 0 ? ids : undefined;
}

/** Those of these filters by day that the URL names; what is no day is left out. */
export const daysOf = <Name extends string>(
  names: readonly Name[],
  said: Partial<Record<Name, string>>,
): Partial<Record<Name, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const day = said[name];
      return day !== undefined && isDay(day) ? [[name, day]] : [];
    }),
  ) as Partial<Record<Name, string>>;
