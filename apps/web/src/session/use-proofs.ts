import { useChange } from '../api/changes.ts';
import { proveSession, signIn } from '@roster/contract/sign-in';
import { useQueryClient } from '@tanstack/react-query';
import { belongTo, tellOtherTabs } from './identity.ts';
import { setSession } from './session.ts';

type Typed = { email: string; password: string };

/** L6: proves with the password that the user of the session is still the one who works. */
export const useProof = (onDone: () => void) =>
  useChange(proveSession, ({ password }: Typed) => ({ body: { password } }), { onDone });

/** X6: the same user signs in again; everything that the page shows stays. */
export function useSignInAgain(onDone: () => void) {
  const client = useQueryClient();
  return useChange(signIn, (body: Typed) => ({ body }), {
    onDone: (session) => {
      belongTo(session);
      setSession(client, session);
      tellOtherTabs();
      onDone();
    },
  });
}
