import { lazy } from 'react';
import { withWords } from '../../words/screen-words.ts';

export { useUserActions } from './use-user-actions.ts';
export type { OpenDialog } from './UserDialogs.tsx';

/** Loaded when it is opened. */
export const UserDialogs = lazy(() => withWords(import('./UserDialogs.tsx')));
