import { call } from '../../api/api.ts';
import { signIn } from '@roster/contract/sign-in';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { belongTo, tellOtherTabs } from '../../session/identity.ts';
import { sessionKey } from '../../session/session.ts';

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; password: string }) => call(signIn, { body }),
    onSuccess: (session) => {
      client.clear();
      belongTo(session);
      client.setQueryData(sessionKey, session);
      tellOtherTabs();
    },
  });
}
