// The screens know no Node. A name that became known here is an error of its own: an unused `@ts-expect-error`.
export const unreachable = [
  // @ts-expect-error: unknown here
  process,
  // @ts-expect-error: unknown here
  Buffer,
  // @ts-expect-error: unknown here
  __dirname,
  // @ts-expect-error: unknown here
  require,
];
