import { Group } from '@mantine/core';
import type { UserDetail } from '@roster/contract/users';
import { IconKey, IconPencil } from '@tabler/icons-react';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useSendPasswordReset } from '../passwords/index.ts';
import { userActions } from './user-actions.ts';

type Props = {
  user: UserDetail;
  onOpen: (action: (typeof userActions)[number]['action']) => void;
  onEdit: () => void;
  /** Smaller buttons, beside a list. */
  compact?: boolean;
};

/** What can be done to the user whose page this is. */
export function UserActions({ user, onOpen, onEdit, compact = false }: Props) {
  const t = useText();
  const { permissions } = useSession();
  const size = compact ? 'xs' : 'sm';
  const reset = useSendPasswordReset();
  const because = (refusal: UserDetail['refusals']['edit']) => refusal && t(`refusals.${refusal}`);
  return (
    <Group gap="xs">
      {permissions.includes('users.edit') && (
        <ReasonButton
          size={size}
          leftSection={<IconPencil size={17} aria-hidden />}
          reason={because(user.refusals.edit)}
          onClick={onEdit}
        >
          {t('user.edit')}
        </ReasonButton>
      )}
      {userActions
        .filter(({ permission }) => permissions.includes(permission))
        // Roles and groups have their buttons beside the current values.
        .filter(({ action }) => action !== 'roles' && action !== 'groups')
        // A locked user cannot be locked again, so Unlock takes that place, and the other way round.
        .filter(({ action }) => action !== (user.refusals.unlock === null ? 'lock' : 'unlock'))
        .map(({ action, icon: ActionIcon }) => {
          const refusal = user.refusals[action];
          return (
            <ReasonButton
              key={action}
              size={size}
              variant="default"
              leftSection={<ActionIcon size={17} aria-hidden />}
              reason={because(refusal)}
              onClick={() => onOpen(action)}
            >
              {t(`users.menu.${action}`)}
            </ReasonButton>
          );
        })}
      {permissions.includes('users.resetPassword') && (
        <ReasonButton
          size={size}
          variant="default"
          leftSection={<IconKey size={17} aria-hidden />}
          reason={because(user.refusals.resetPassword)}
          onClick={() => reset.mutate(user)}
        >
          {t('users.menu.resetPassword')}
        </ReasonButton>
      )}
    </Group>
  );
}
