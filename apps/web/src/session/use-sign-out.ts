import { call } from '../api/api.ts';
import { signOut } from '@roster/contract/sign-in';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { belongTo, tellOtherTabs } from './identity.ts';
import { sessionKey } from './session.ts';

/** Signs out, and leaves the page first if it shows data of the user. What a link page shows stays. */
export function useSignOut({ leave }: { leave?: () => Promise<void> | void } = {}) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(signOut, { body: {} }),
    onSuccess: async () => {
      await leave?.();
      // One person's data must not stay in memory for the next.
      client.removeQueries({
        predicate: ({ queryKey: [kind] }) => kind !== sessionKey[0] && kind !== 'link',
      });
      client.getMutationCache().clear();
      belongTo(null);
      client.setQueryData(sessionKey, null);
      tellOtherTabs();
    },
  });
}
