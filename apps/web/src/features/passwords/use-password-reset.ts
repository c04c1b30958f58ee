import { useChange } from '../../api/changes.ts';
import { sendPasswordReset } from '@roster/contract/passwords';
import { notifications } from '@mantine/notifications';
import type { User } from '@roster/contract/users';
import { useText } from '../../words/text.ts';
import { useFailureToast } from '../../failures/use-failure-toast.tsx';

/** W1. Nothing to confirm: the email changes nothing until the user acts on it. */
export function useSendPasswordReset() {
  const t = useText();
  return useChange(
    sendPasswordReset,
    ({ id: userId }: Pick<User, 'id' | 'email'>) => ({ params: { userId }, body: {} }),
    {
      onRefused: useFailureToast(),
      onDone: ({ sent, repeated }, { email }) =>
        notifications.show({
          color: 'green',
          message: t(`users.sent.${repeated ? 'repeated' : sent}`, { email }),
        }),
    },
  );
}
