import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { compareIdentity, onOtherTab, useForeignIdentity, type Foreign } from './identity.ts';
import { paths } from '../paths.ts';
import { withWords } from '../words/screen-words.ts';
import { sessionKey } from './session.ts';

// Loaded when they are first needed.
const OtherIdentityNotice = lazy(() => withWords(import('./OtherIdentityNotice.tsx')));
const SignInAgain = lazy(() => withWords(import('./SignInAgain.tsx')));

/** X8: says so while this tab belongs to another user than the one who is signed in, or to one who signed out. */
export function OtherIdentityDialog() {
  const foreign = useForeignIdentity();
  const [aside, setAside] = useState<Foreign>(null);
  useOtherTabs();
  return (
    <Suspense>
      {foreign && foreign.now === null && (
        <SignInAgain
          title="shell.identity.signedOut"
          onDone={() => void compareIdentity()}
          onLeave={() => window.location.assign(paths.signIn)}
        />
      )}
      {foreign && foreign.now !== null && (
        <OtherIdentityNotice
          before={foreign.before}
          now={foreign.now}
          opened={aside !== foreign}
          onClose={() => setAside(foreign)}
        />
      )}
    </Suspense>
  );
}

/** Looks again when another tab says so, and when the reader comes back to this one. */
function useOtherTabs(): void {
  const client = useQueryClient();
  useEffect(() => {
    const look = () => {
      void compareIdentity().then((session) => {
        // The same person with another language or another account: the frame follows, and what was typed stays.
        if (session)
          client.setQueryData(sessionKey, (shown: { user: { id: string } } | null | undefined) =>
            shown?.user.id === session.user.id ? session : shown,
          );
      });
    };
    return onOtherTab(look);
  }, [client]);
}
