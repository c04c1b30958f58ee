/** A way that a toast offers; none to who is there already. */
export const elsewhere = (path: string): string | undefined =>
  path === window.location.pathname ? undefined : path;
