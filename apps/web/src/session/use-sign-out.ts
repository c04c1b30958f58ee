import { useChange } from '../api/changes.ts';
import { forgetAllBut } from '../api/queries.ts';
import { signOut } from '@roster/contract/sign-in';
import { useQueryClient } from '@tanstack/react-query';
import { discard, forgetAll, isFilled } from '../typed.ts';
import { belongTo, tellOtherTabs } from './identity.ts';
import { setSession } from './session.ts';

type How = {
  leave?: () => Promise<void> | void;
  onRefused?: (error: Error) => void;
};

/**
 * Signs out, and leaves the page first if it shows data of the user. What a link page shows stays. X6: asks before what
 * was typed is thrown away, while the user is still signed in and can go back to it.
 */
export function useSignOut({ leave, onRefused }: How = {}) {
  const client = useQueryClient();
  const { mutate, isPending, error } = useChange(signOut, () => ({ body: {} }), {
    ...(onRefused && { onRefused }),
    onDone: async () => {
      forgetAll();
      await leave?.();
      forgetAllBut(client, ['getSession', 'inspectLink']);
      client.getMutationCache().clear();
      belongTo(null);
      setSession(client, null);
      tellOtherTabs();
    },
  });
  const askAndSignOut = async () => {
    if (!isFilled() || (await discard.ask())) mutate();
  };
  return { signOut: () => void askAndSignOut(), isPending, error };
}
