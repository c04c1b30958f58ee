import { lazy, Suspense } from 'react';
import { withWords } from '../words/screen-words.ts';
import { useSession } from './session.ts';

// Loaded where it is shown.
const ClosedAccount = lazy(() => withWords(import('./ClosedAccount.tsx')));

/** S2: nothing where the account is open. */
export function ClosedNotice() {
  const closedAt = useSession().account?.closedAt;
  return <Suspense>{closedAt && <ClosedAccount closedAt={closedAt} />}</Suspense>;
}
