import type { createBrowserRouter } from 'react-router';

type Router = ReturnType<typeof createBrowserRouter>;

let next: string | null = null;

/** The router knows where it is going as soon as a link is clicked; React only with its next render, which may come too late. */
export function watchNavigation(router: Router): void {
  router.subscribe(({ navigation }) => {
    next = navigation.location?.pathname ?? null;
  });
}

/** Whether the reader has left this page already, or clicked a link that leads away from it. */
export const isLeaving = (pathname: string): boolean =>
  (next !== null && next !== pathname) || window.location.pathname !== pathname;
