import { isDeepStrictEqual } from 'node:util';

/**
 * The fields that were sent and differ from what is stored. Where there are none, nothing changes: no version, no policy gets
 * old, and the log says nothing. The order of a list counts unless the field is named.
 */
export const differing = <Wanted extends object>(
  before: object,
  wanted: Wanted,
  unordered: readonly (keyof Wanted)[] = [],
): Partial<Wanted> => {
  const stored = new Map(Object.entries(before));
  const comparable = (name: string, value: unknown): unknown =>
    Array.isArray(value) && (unordered as readonly string[]).includes(name) ? value.toSorted() : value;
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([name, value]: [string, unknown]) =>
        value !== undefined &&
        !isDeepStrictEqual(comparable(name, value), comparable(name, stored.get(name))),
    ),
  ) as Partial<Wanted>;
};

/** Whether anything that was sent differs from what is stored. */
export const differs = <Wanted extends object>(
  before: object,
  wanted: Wanted,
  unordered: readonly (keyof Wanted)[] = [],
): boolean => Object.keys(differing(before, wanted, unordered)).length > 0;
