import { useChange } from '../../api/changes.ts';
import { signIn } from '@roster/contract/sign-in';
import { useQueryClient } from '@tanstack/react-query';
import { belongTo, tellOtherTabs } from '../../session/identity.ts';
import { setSession } from '../../session/session.ts';

export function useSignIn() {
  const client = useQueryClient();
  return useChange(signIn, (body: { email: string; password: string }) => ({ body }), {
    onDone: (session) => {
      client.clear();
      belongTo(session);
      setSession(client, session);
      tellOtherTabs();
    },
  });
}
