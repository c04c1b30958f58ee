import { lazy } from 'react';
import { withWords } from '../../words/screen-words.ts';

export { useUserActions } from './use-user-actions.ts';
export type { OpenDialog } from './UserDialogs.tsx';

/** Loaded when they are opened. */
export const PeekOfUser = lazy(() => withWords(import('./PeekOfUser.tsx')));
export const UserDialogs = lazy(() => withWords(import('./UserDialogs.tsx')));
