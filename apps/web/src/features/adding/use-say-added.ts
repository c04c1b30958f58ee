import { fullName } from '@roster/domain/names';
import { paths } from '../../paths.ts';
import { useSay } from '../../toasts/use-say.tsx';
import type { AddedUser } from './add-users.queries.ts';

/** Users who sign in with their organization get no invitation, and would be created at their first sign-in anyway. */
export function useSayAdded() {
  const say = useSay();
  return (user: AddedUser) => {
    const name = { name: fullName(user) };
    const to = paths.user(user.id);
    const heldBack = user.invitationHeldBack;
    if (heldBack && user.by === 'restoreUser')
      say('restoreUser', 'toast.user.restoredHeldBack', name, { to, stays: true });
    else if (heldBack) say('addUser', 'add.doneHeldBack', name, { to, stays: true });
    else if (user.federated) say('addUser', 'add.doneFederated', name, { to, stays: true });
    else if (user.isForLater)
      say('addUser', 'add.doneForLater', name, { to: paths.invitations, stays: true });
    else if (user.by === 'restoreUser') say('restoreUser', 'toast.user.restored', name, { to });
    else if (user.by === 'addToAccount') say('addToAccount', 'add.done', name, { to });
    else say('addUser', 'add.invited', name, { to });
  };
}
