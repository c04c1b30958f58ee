import { fullName } from '@roster/domain/names';
import { paths } from '../../paths.ts';
import { useSay } from '../../toasts/use-say.tsx';
import type { AddedUser } from './add-users.queries.ts';

/** What else has to be said of a user who was added: that no invitation went out. Federated users get none (A2). */
export function warningOf({ invitationHeldBack, by, federated, isForLater }: AddedUser) {
  if (invitationHeldBack) return by === 'restoreUser' ? 'toast.user.restoredHeldBack' : 'add.doneHeldBack';
  if (federated) return 'add.doneFederated';
  return isForLater ? 'add.doneForLater' : null;
}

/** Says in a toast that a user was added, and how. */
export function useSayAdded() {
  const say = useSay();
  return (user: AddedUser) => {
    const name = { name: fullName(user) };
    const to = paths.user(user.id);
    const warning = warningOf(user);
    if (warning === 'toast.user.restoredHeldBack') say('restoreUser', warning, name, { to, stays: true });
    else if (warning)
      say('addUser', warning, name, {
        to: warning === 'add.doneForLater' ? paths.invitations : to,
        stays: true,
      });
    else if (user.by === 'restoreUser') say('restoreUser', 'toast.user.restored', name, { to });
    else if (user.by === 'addToAccount') say('addToAccount', 'add.done', name, { to });
    else say('addUser', 'add.invited', name, { to });
  };
}
