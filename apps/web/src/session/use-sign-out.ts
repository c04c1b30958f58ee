import { useChange } from '../api/changes.ts';
import { forgetAllBut } from '../api/queries.ts';
import { signOut } from '@roster/contract/sign-in';
import { useQueryClient } from '@tanstack/react-query';
import { belongTo, tellOtherTabs } from './identity.ts';
import { setSession } from './session.ts';

/** Signs out, and leaves the page first if it shows data of the user. What a link page shows stays. */
export function useSignOut({ leave }: { leave?: () => Promise<void> | void } = {}) {
  const client = useQueryClient();
  return useChange(signOut, () => ({ body: {} }), {
    onDone: async () => {
      await leave?.();
      forgetAllBut(client, ['getSession', 'inspectLink']);
      client.getMutationCache().clear();
      belongTo(null);
      setSession(client, null);
      tellOtherTabs();
    },
  });
}
