import { call } from '../../api/api.ts';
import { sendPasswordReset } from '@roster/contract/passwords';
import { notifications } from '@mantine/notifications';
import type { User } from '@roster/contract/users';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useText } from '../../words/text.ts';
import { useFailureToast } from '../../failures/use-failure-toast.tsx';

/** W1. Nothing to confirm: the email changes nothing until the user acts on it. */
export function useSendPasswordReset() {
  const t = useText();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (user: Pick<User, 'id' | 'email'>) =>
      call(sendPasswordReset, { params: { userId: user.id }, body: {} }),
    onError: useFailureToast(),
    onSuccess: ({ sent, repeated }, { email }) => {
      notifications.show({
        color: 'green',
        message: t(`users.sent.${repeated ? 'repeated' : sent}`, { email }),
      });
      return client.invalidateQueries({ queryKey: ['users'] });
    },
  });
}
