import { Stack } from '@mantine/core';
import type { UserFilters } from '@roster/contract/users';
import type { RoleKey } from '@roster/domain/roles';
import { useState, type ReactNode } from 'react';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { ChangesOfMany } from './ChangesOfMany.tsx';
import { RefusedList } from './RefusedList.tsx';
import { outcomeOf, type Outcome } from './use-outcome.ts';
import { usePreview, useUserAction } from './user-actions.queries.ts';
import { UsersSelect } from './UsersSelect.tsx';
import { useFoundNames } from './use-found-users.ts';
import { useText } from '../words/text.ts';

type Change =
  | { action: 'roles'; add: RoleKey[]; remove: RoleKey[] }
  | { action: 'groups'; add: string[]; remove: string[] };

type Props = {
  title: string;
  confirm: (count: number) => string;
  change: Change;
  filters?: UserFilters;
  children?: ReactNode;
  onClose: () => void;
  onDone: (outcome: Outcome) => void;
};

/** Assigns a role or a group from its own page: the users are found by typing, and what changes for them is said first. */
export default function PickUsersDialog({
  title,
  confirm,
  change,
  filters,
  children,
  onClose,
  onDone,
}: Props) {
  const t = useText();
  const [userIds, setUserIds] = useState<string[]>([]);
  const names = useFoundNames(userIds);
  const roles = useUserAction('roles');
  const groups = useUserAction('groups');
  const doing = change.action === 'roles' ? roles : groups;
  const chosen = userIds.length > 0 ? { userIds } : null;
  const rolesPreview = usePreview(
    'roles',
    change.action === 'roles' ? chosen : null,
    change.action === 'roles' ? choiceOf(change) : undefined,
  );
  const groupsPreview = usePreview(
    'groups',
    change.action === 'groups' ? chosen : null,
    change.action === 'groups' ? choiceOf(change) : undefined,
  );
  const preview = change.action === 'roles' ? rolesPreview : groupsPreview;
  const refused = (chosen && preview.data?.refused) ?? [];
  const nobody = refused.length === userIds.length;
  const effects = (chosen && groupsPreview.data?.effects) ?? [];
  const finish = (answer: Parameters<typeof outcomeOf>[1]) => {
    onDone(outcomeOf(change.action, answer, names));
    onClose();
  };
  const run = () => {
    if (change.action === 'roles') roles.mutate({ userIds, ...choiceOf(change) }, { onSuccess: finish });
    else groups.mutate({ userIds, ...choiceOf(change) }, { onSuccess: finish });
  };
  return (
    <ConfirmDialog
      title={title}
      confirm={confirm(nobody ? userIds.length : userIds.length - refused.length)}
      blocked={nobody}
      preview={{ ...preview, isPending: false }}
      pending={doing.isPending}
      error={doing.error}
      onConfirm={run}
      onClose={onClose}
    >
      <Stack gap="sm">
        {children}
        <UsersSelect value={userIds} onChange={setUserIds} {...(filters && { filters })} />
        {effects.length > 0 && (
          <div role="status">
            <ChangesOfMany changes={effects} nothing={t('access.onMany.nothing')} />
          </div>
        )}
        <RefusedList
          refused={refused}
          title={t('changeRoles.refused', { count: refused.length, total: userIds.length })}
        />
      </Stack>
    </ConfirmDialog>
  );
}

const choiceOf = <Id,>({ add, remove }: { add: Id[]; remove: Id[] }) => ({ add, remove });
