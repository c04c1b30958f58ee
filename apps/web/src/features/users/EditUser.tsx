import type { UserDetail } from '@roster/contract/users';
import { decideEmailChange } from '@roster/domain/email-changes';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../../session/session.ts';
import { useIsFilled } from '../../typed.ts';
import { withWords } from '../../words/screen-words.ts';
import { useEditing, type Edited } from './use-editing.ts';

// Loaded when they are opened.
const EditUserSheet = lazy(() => withWords(import('./EditUserSheet.tsx')));
const ChangeEmailDialog = lazy(() => withWords(import('./ChangeEmailDialog.tsx')));

/** What is open to edit the user of a page or of the panel beside a list. */
export function EditUser({ user }: { user: UserDetail }) {
  const { edited, close } = useEditing();
  const refusal = useEditRefusals(user);
  const [opened, setOpened] = useState<Edited | null>(null);
  const isFilled = useIsFilled();
  // X6: what was typed before it was refused stays, and saving it says why.
  const may = edited !== null && (!refusal[edited] || (opened === edited && isFilled));
  const shown = may ? edited : null;
  if (shown !== opened) setOpened(shown);
  if (shown === null) return null;
  return (
    <Suspense>
      {shown === 'details' ? (
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
