import { lazy } from 'react';
import { withRecordWords } from '../../words/screen-words.ts';

/** Loaded when it is opened. */
export const AssignTicked = lazy(() => withRecordWords(import('./AssignTicked.tsx')));
