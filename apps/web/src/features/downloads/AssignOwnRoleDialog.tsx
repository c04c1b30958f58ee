import { Text } from '@mantine/core';
import type { DownloadRole } from '@roster/domain/downloads';
import { withNeeded } from '@roster/domain/role-grants';
import { fullName } from '@roster/domain/names';
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
  const add = withNeeded([role]).filter((one) => !roles.includes(one));
  const also = add.filter((one) => one !== role);
  return (
    <ConfirmDialog
      title={t('downloads.assignTitle', { role: t(`roles.${role}`) })}
      confirm={t('downloads.assignConfirm')}
      pending={change.isPending}
      error={change.error}
      onClose={onClose}
      onConfirm={() =>
        change.mutate(
          { userIds: [user.id], add, remove: [] },
          {
            onSuccess: () => {
              say('changeRoles', 'toast.user.roles', { name: fullName(user) });
              onClose();
            },
          },
        )
      }
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
