import { lazy } from 'react';

/** Loaded when it is opened. */
export const PickUsersDialog = lazy(() => import('./PickUsersDialog.tsx'));
