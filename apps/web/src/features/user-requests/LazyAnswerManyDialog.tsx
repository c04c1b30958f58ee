import { lazy } from 'react';
import { withWords } from '../../words/screen-words.ts';

/** Loaded when it is opened. */
export const LazyAnswerManyDialog = lazy(() => withWords(import('./AnswerManyDialog.tsx')));
