import { useChange } from '../../api/changes.ts';
import { sendPasswordReset } from '@roster/contract/passwords';
import type { User } from '@roster/contract/users';
import { paths } from '../../paths.ts';
import { useFailureToast } from '../../failures/use-failure-toast.tsx';
import { useSay } from '../../toasts/use-say.tsx';

/** W1. Nothing to confirm: the email changes nothing until the user acts on it. */
export function useSendPasswordReset() {
  const say = useSay();
  return useChange(
    sendPasswordReset,
    ({ id: userId }: Pick<User, 'id' | 'email'>) => ({ params: { userId }, body: {} }),
    {
      onRefused: useFailureToast(),
      onDone: ({ sent, repeated }, { id, email }) =>
        say(
          'sendPasswordReset',
          `users.sent.${repeated ? 'repeated' : sent}`,
          { email },
          { to: paths.user(id) },
        ),
    },
  );
}
