import { lazy, Suspense } from 'react';
import { proof } from '../api/calls.ts';
import { withWords } from '../words/screen-words.ts';

// Loaded when a call first needs it.
const AskForPassword = lazy(() => withWords(import('./AskForPassword.tsx')));

/** L6: shows the dialog while a call waits for the password. */
export function ProofDialog() {
  const asked = proof.useAsked();
  return <Suspense>{asked && <AskForPassword answer={asked.answer} />}</Suspense>;
}
