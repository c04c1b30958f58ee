// The server knows no browser. A name that became known here is an error of its own: an unused `@ts-expect-error`.
export const unreachable = [
  // @ts-expect-error: unknown here
  document,
  // @ts-expect-error: unknown here
  window,
  // @ts-expect-error: unknown here
  localStorage,
];
