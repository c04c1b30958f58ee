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
