import { lazy } from 'react';
import { withWords } from '../../words/screen-words.ts';

/** Loaded when it is opened. */
export const LazyDeclineDialog = lazy(() => withWords(import('./DeclineDialog.tsx')));
