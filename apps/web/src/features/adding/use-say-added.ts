import { notifications } from '@mantine/notifications';
import { fullName } from '@roster/domain/names';
import { useText } from '../../words/text.ts';
import type { AddedUser } from './add-users.queries.ts';

/** Users who sign in with their organization get no invitation, and would be created at their first sign-in anyway. */
export function useSayAdded() {
  const t = useText();
  return (user: AddedUser) => {
    const name = fullName(user);
    if (user.invitationHeldBack)
      notifications.show({ message: t('add.doneHeldBack', { name }), autoClose: false });
    else if (user.federated)
      notifications.show({ message: t('add.doneFederated', { name }), autoClose: false });
    else notifications.show({ color: 'green', message: t('add.done', { name }) });
  };
}
