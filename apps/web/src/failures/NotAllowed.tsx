import { lazy, Suspense } from 'react';
import { withWords } from '../words/screen-words.ts';

const NotAllowedPage = lazy(() => withWords(import('./NotAllowedPage.tsx')));

/** Hardly anyone meets it, so no first screen loads it. */
export const NotAllowed = () => (
  <Suspense>
    <NotAllowedPage />
  </Suspense>
);
