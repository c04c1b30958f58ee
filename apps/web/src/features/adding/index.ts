import { lazy } from 'react';

export { AddUsersButton } from './AddUsersButton.tsx';

/** Loaded with the page of a user: the list, which adds users too, is the first screen and has no use for it. */
export const FinishSetup = lazy(() => import('./FinishSetup.tsx'));
