import { lazy, Suspense, useEffect } from 'react';
import { Outlet, useBlocker, type Location } from 'react-router';
import { discard, forgetAll, isFilled, isFilledInUrl, watchActing } from '../typed.ts';
import { withWords } from '../words/screen-words.ts';

// Loaded when it is asked first.
const DiscardQuestion = lazy(() => withWords(import('./DiscardQuestion.tsx')));

type Step = { currentLocation: Location; nextLocation: Location; historyAction: string };

/**
 * X6: whether the step leaves a form with something that is not saved. A filter or a tab of the same page does not, but a
 * link to the same page closes a dialog that the URL holds. A dialog that closes itself replaces the URL.
 */
const losesTyped = ({ currentLocation, nextLocation, historyAction }: Step): boolean =>
  currentLocation.pathname === nextLocation.pathname
    ? historyAction !== 'REPLACE' && currentLocation.search !== nextLocation.search && isFilledInUrl()
    : isFilled();

/** Around all screens: a link, a key or Back asks before it leaves what was typed, and so does a dialog that is closed. */
export function UnsavedGuard() {
  const blocker = useBlocker(losesTyped);
  const asked = discard.useAsked();
  useEffect(watchActing, []);
  const blocked = blocker.state === 'blocked';
  return (
    <>
      <Outlet />
      <Suspense>
        {(blocked || asked) && (
          <DiscardQuestion
            onKeep={() => {
              blocker.reset?.();
              asked?.answer(false);
            }}
            onDiscard={() => {
              if (blocked) forgetAll();
              blocker.proceed?.();
              asked?.answer(true);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
