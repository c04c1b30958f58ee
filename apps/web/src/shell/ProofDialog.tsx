import { lazy, Suspense } from 'react';
import { useAsking } from '../proof.ts';
import { laterWords } from './later-words.ts';

// Loaded when a call first needs it.
const AskForPassword = lazy(() => laterWords(import('./AskForPassword.tsx')));

/** L6: shows the dialog while a call waits for the password. */
export function ProofDialog() {
  const asking = useAsking();
  return <Suspense>{asking && <AskForPassword answer={asking.answer} />}</Suspense>;
}
