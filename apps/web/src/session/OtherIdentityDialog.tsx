import { lazy, Suspense, useState } from 'react';
import { compareIdentity, useForeignIdentity, type Foreign } from './identity.ts';
import { paths } from '../paths.ts';
import { withWords } from '../words/screen-words.ts';
import { useOtherTabs } from './use-other-tabs.ts';

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
