import { lazy, Suspense, useEffect } from 'react';
import { useLocation } from 'react-router';
import { signInAgain } from '../api/calls.ts';
import { forgetTyped, watchTyping } from '../typed.ts';
import { withWords } from '../words/screen-words.ts';

// Loaded when a session has ended.
const SignInAgain = lazy(() => withWords(import('./SignInAgain.tsx')));

/** X6: shows the dialog while calls wait for the user to sign in again. */
export function SignInAgainDialog() {
  const asked = signInAgain.useAsked();
  const { pathname } = useLocation();
  useEffect(watchTyping, []);
  useEffect(forgetTyped, [pathname]);
  return (
    <Suspense>
      {asked && (
        <SignInAgain
          title="signInAgain.title"
          onDone={() => asked.answer(true)}
          onLeave={() => asked.answer(false)}
        />
      )}
    </Suspense>
  );
}
