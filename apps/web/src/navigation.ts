import type { createBrowserRouter } from 'react-router';

type Router = ReturnType<typeof createBrowserRouter>;

let watched: Router | null = null;

export const watchNavigation = (router: Router): void => {
  watched = router;
};

/** Where the router is going, or is. It knows as soon as a link is clicked; React with its next render, which may be too late. */
const latest = () => watched?.state.navigation.location ?? watched?.state.location ?? window.location;

/** Whether the reader has left this page already, or clicked a link that leads away from it. */
export const isLeaving = (pathname: string): boolean => latest().pathname !== pathname;

/** What the URL holds by now, beginning with `?`, or empty. */
export const latestSearch = (): string => latest().search;
