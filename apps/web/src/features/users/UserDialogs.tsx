import type { User } from '@roster/contract/users';
import { fullName } from '@roster/domain/names';
import { useEffect, useRef, useState } from 'react';
import { useFailureToast } from '../../failures/use-failure-toast.tsx';
import { AllowOrDenyDialog } from '../exceptions/index.ts';
import { ChangeGroupsDialog } from '../groups/index.ts';
import { ChangeRolesDialog } from '../roles/index.ts';
import { LockUsersDialog, SignOutUsersDialog, UnlockUsersDialog } from '../locks/index.ts';
import { RemoveUsersDialog } from '../departures/index.ts';
import { EntitlementCountryDialog } from './EntitlementCountryDialog.tsx';
import { hasUnseenLock } from './unseen-locks.ts';
import type { DialogProps } from '../../people/dialog-props.ts';
import { namedUser, outcomeOf } from '../../people/use-outcome.ts';
import { usePreview, useUserAction, type UserAction } from '../../people/user-actions.queries.ts';
import { type Target } from '../../people/users.queries.ts';
import { Recounted } from '../../ui/Recounted.tsx';

export type OpenDialog = {
  action: UserAction;
  target: Target;
  /** The users, if all of them are known here; null for "all that match". */
  users: readonly User[] | null;
};

type Props = Omit<DialogProps, 'target'> & { dialog: OpenDialog };

/** One dialog for each action, wherever it is opened. */
export default function UserDialogs({ dialog, ...props }: Props) {
  return (
    <Recounted picked={dialog.target}>
      {(target) => <UserDialog dialog={dialog} target={target} {...props} />}
    </Recounted>
  );
}

function UserDialog({ dialog, ...props }: DialogProps & { dialog: OpenDialog }) {
  const [instead, setInstead] = useState<{ note: string } | null>(null);
  switch (instead ? 'remove' : dialog.action) {
    case 'lock':
      return <LockUsersDialog {...props} onRemoveInstead={(note) => setInstead({ note })} />;
    case 'unlock':
      return needsNoConfirm(dialog.users) ? (
        <UnlockAtOnce key={dialog.users?.[0]?.id} {...props} users={dialog.users} />
      ) : (
        <UnlockUsersDialog {...props} />
      );
    case 'signOut':
      return <SignOutUsersDialog {...props} />;
    case 'remove':
      return <RemoveUsersDialog {...props} noted={instead?.note} />;
    case 'roles':
      return <ChangeRolesDialog {...props} users={dialog.users} />;
    case 'groups':
      return <ChangeGroupsDialog {...props} users={dialog.users} />;
    case 'country':
      return <EntitlementCountryDialog {...props} users={dialog.users} />;
    case 'exceptions':
      return <AllowOrDenyDialog {...props} name={nameOf(dialog.users)} />;
  }
}

/** The one user it is about. */
const nameOf = (users: readonly User[] | null) =>
  users?.length === 1 && users[0] ? fullName(users[0]) : null;

/** L2: unlocking one user needs no Confirm, unless a lock has a note. */
const needsNoConfirm = (users: readonly User[] | null) =>
  users?.length === 1 && users[0]?.locks.every(({ note }) => note === null) === true;

/** Asks first what would happen: the dialog says where an exception goes on to deny all products, and what the list did not show. */
function UnlockAtOnce({ target, users, onClose, onDone }: DialogProps & Pick<OpenDialog, 'users'>) {
  const preview = usePreview('unlock', target);
  const { mutateAsync } = useUserAction('unlock');
  const sayFailure = useFailureToast();
  const asked = useRef(false);
  const shown = useRef(true);
  useEffect(
    () => () => {
      shown.current = false;
    },
    [],
  );
  const known = preview.isSuccess || preview.isError;
  const listed = users?.[0]?.lockReasons ?? [];
  const unseen =
    preview.data?.effects?.some((effect) => effect.denied || hasUnseenLock(effect, listed)) === true;
  useEffect(() => {
    // Once for this opening, not again when a callback is a new function.
    if (!known || unseen || asked.current) return;
    asked.current = true;
    // It is said even where the next one was opened in the meantime, which is not closed by it.
    void mutateAsync(target)
      .then((answer) => onDone(outcomeOf('unlock', answer, users?.map(namedUser))), sayFailure)
      .finally(() => shown.current && onClose());
  }, [known, unseen, mutateAsync, target, users, onClose, onDone, sayFailure]);
  return unseen ? <UnlockUsersDialog target={target} onClose={onClose} onDone={onDone} /> : null;
}
