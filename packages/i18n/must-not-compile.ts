// Words know no browser and no Node. Each of these names must stay unknown here: one that became known is an
// error of its own, an unused `@ts-expect-error`.
export const unreachable = [
  // @ts-expect-error: unknown here
  document,
  // @ts-expect-error: unknown here
  window,
  // @ts-expect-error: unknown here
  process,
  // @ts-expect-error: unknown here
  fetch,
  // @ts-expect-error: unknown here
  console,
  // @ts-expect-error: unknown here
  setTimeout,
  // @ts-expect-error: unknown here
  crypto,
  // @ts-expect-error: unknown here
  performance,
];
