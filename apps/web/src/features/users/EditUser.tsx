import type { UserDetail } from '@roster/contract/users';
import { decideEmailChange } from '@roster/domain/email-changes';
import { lazy, Suspense } from 'react';
import { useSession } from '../../session/session.ts';
import { withWords } from '../../words/screen-words.ts';
import { useEditing } from './use-editing.ts';

// Loaded when they are opened.
const EditUserSheet = lazy(() => withWords(import('./EditUserSheet.tsx')));
const ChangeEmailDialog = lazy(() => withWords(import('./ChangeEmailDialog.tsx')));

/** What is open to edit the user of a page or of the panel beside a list. */
export function EditUser({ user }: { user: UserDetail }) {
  const { edited, close } = useEditing();
  const refusal = useEditRefusals(user);
  if (edited === null || refusal[edited]) return null;
  return (
    <Suspense>
      {edited === 'details' ? (
        <EditUserSheet user={user} onClose={close} />
      ) : (
        <ChangeEmailDialog user={user} onClose={close} />
      )}
    </Suspense>
  );
}

/** Why the reader may not edit it; null if they may. A6: the address of a federated user is the directory's. */
export function useEditRefusals(user: UserDetail) {
  const { roles: actorRoles, permissions } = useSession();
  if (!permissions.includes('users.edit'))
    return { details: 'permission.missing', email: 'permission.missing' } as const;
  return {
    details: user.refusals.edit,
    email: decideEmailChange(user, { actorRoles, newDomain: 'mine' }),
  };
}
