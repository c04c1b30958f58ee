import { Stack } from '@mantine/core';
import type { UserFilters } from '@roster/contract/users';
import type { RoleKey } from '@roster/domain/roles';
import { useState, type ReactNode } from 'react';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { outcomeOf, type Outcome } from './use-outcome.ts';
import { useUserAction } from './user-actions.queries.ts';
import { UsersSelect } from './UsersSelect.tsx';
import { useFoundNames } from './use-found-users.ts';

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

/** Assigns a role or a group from its own page: the users are found by typing. */
export default function PickUsersDialog({
  title,
  confirm,
  change,
  filters,
  children,
  onClose,
  onDone,
}: Props) {
  const [userIds, setUserIds] = useState<string[]>([]);
  const names = useFoundNames(userIds);
  const roles = useUserAction('roles');
  const groups = useUserAction('groups');
  const doing = change.action === 'roles' ? roles : groups;
  const finish = (answer: Parameters<typeof outcomeOf>[1]) => {
    onDone(outcomeOf(change.action, answer, names));
    onClose();
  };
  const run = () => {
    if (change.action === 'roles')
      roles.mutate({ userIds, add: change.add, remove: change.remove }, { onSuccess: finish });
    else groups.mutate({ userIds, add: change.add, remove: change.remove }, { onSuccess: finish });
  };
  return (
    <ConfirmDialog
      title={title}
      confirm={confirm(userIds.length)}
      blocked={userIds.length === 0}
      pending={doing.isPending}
      error={doing.error}
      onConfirm={run}
      onClose={onClose}
    >
      <Stack gap="sm">
        {children}
        <UsersSelect value={userIds} onChange={setUserIds} {...(filters && { filters })} />
      </Stack>
    </ConfirmDialog>
  );
}
