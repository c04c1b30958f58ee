import { Text } from '@mantine/core';
import type { DownloadRole } from '@roster/domain/downloads';
import { withNeeded } from '@roster/domain/role-grants';
import { fullName } from '@roster/domain/names';
import { useState } from 'react';
import { onOne } from '../../api/on-one.ts';
import { useUserAction } from '../../people/user-actions.queries.ts';
import { useSession } from '../../session/session.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useText } from '../../words/text.ts';

type Props = { role: DownloadRole; onClose: () => void };

/** R1: an administrator gives themselves the role that a file needs, and the roles which that one needs. */
export default function AssignOwnRoleDialog({ role, onClose }: Props) {
  const t = useText();
  const say = useSay();
  const { user, roles } = useSession();
  const change = useUserAction('roles');
  const [refused, setRefused] = useState<Error | null>(null);
  const add = withNeeded([role]).filter((one) => !roles.includes(one));
  const also = add.filter((one) => one !== role);
  const assign = async () => {
    try {
      const { undo } = await onOne(change.mutateAsync({ userIds: [user.id], add, remove: [] }));
      say('changeRoles', 'toast.user.roles', { name: fullName(user) }, { undo });
      onClose();
    } catch (error) {
      setRefused(error as Error);
    }
  };
  return (
    <ConfirmDialog
      title={t('downloads.assignTitle', { role: t(`roles.${role}`) })}
      confirm={t('downloads.assignConfirm')}
      pending={change.isPending}
      error={refused}
      onClose={onClose}
      onConfirm={() => void assign()}
    >
      <Text>{t(`roleText.${role}`)}</Text>
      {also.map((one) => (
        <Text key={one} fz="sm" c="dimmed">
          {t('rolesPage.needs', { role: t(`roles.${one}`) })}
        </Text>
      ))}
    </ConfirmDialog>
  );
}
