import { Button, Group, Menu } from '@mantine/core';
import type { UserDetail } from '@roster/contract/users';
import type { RefusalCode } from '@roster/domain/refusals';
import { IconAt, IconChevronDown, IconKey, IconPencil } from '@tabler/icons-react';
import type { ListAction } from '../../list/list-description.ts';
import { MenuItems } from '../../list/MenuItems.tsx';
import type { UserAction } from '../../people/user-actions.queries.ts';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useSendPasswordReset } from '../passwords/index.ts';
import { useEditRefusals } from './EditUser.tsx';
import type { Edited } from './use-editing.ts';
import { isOfferedFor, refusalOf, userActions } from './user-actions.ts';

const besideValues: UserAction[] = ['roles', 'groups', 'exceptions', 'country'];

type Props = {
  user: UserDetail;
  onOpen: (action: (typeof userActions)[number]['action']) => void;
  onEdit: (what: Edited) => void;
  /** Smaller buttons, beside a list. */
  compact?: boolean;
};

/** What can be done to the user whose page this is: one button, and a menu. */
export function UserActions({ user, onOpen, onEdit, compact = false }: Props) {
  const t = useText();
  const { permissions } = useSession();
  const size = compact ? 'xs' : 'sm';
  const reset = useSendPasswordReset();
  const because = (refusal: RefusalCode | null | undefined) => (refusal ? t(`refusals.${refusal}`) : null);
  const editRefusals = useEditRefusals(user);
  const actions: ListAction[] = userActions
    .filter(({ permission }) => permissions.includes(permission))
    // Roles, groups and exceptions have their buttons beside the current values, and Edit has the country.
    .filter(({ action }) => !besideValues.includes(action))
    .filter(({ action }) => isOfferedFor(user, action))
    .map(({ action, icon, permission }) => ({
      id: action,
      label: t(`users.menu.${action}`),
      icon,
      reason: because(refusalOf(user, action)),
      needs: permission,
      run: () => onOpen(action),
    }));
  if (permissions.includes('users.edit'))
    actions.push({
      id: 'changeEmail',
      label: t('user.changeEmail'),
      icon: IconAt,
      reason: because(editRefusals.email),
      needs: 'users.edit',
      run: () => onEdit('email'),
    });
  if (permissions.includes('users.resetPassword'))
    actions.push({
      id: 'resetPassword',
      label: t('users.menu.resetPassword'),
      icon: IconKey,
      reason: because(user.refusals.resetPassword),
      needs: 'users.resetPassword',
      run: () => reset.mutate(user),
    });
  return (
    <Group gap="xs">
      {permissions.includes('users.edit') && (
        <ReasonButton
          size={size}
          leftSection={<IconPencil size={17} aria-hidden />}
          reason={because(user.refusals.edit)}
          needs="users.edit"
          onClick={() => onEdit('details')}
        >
          {t('user.edit')}
        </ReasonButton>
      )}
      {actions.length > 0 && (
        <Menu position="bottom-end" width={250}>
          <Menu.Target>
            <Button size={size} variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
              {t('user.more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <MenuItems actions={actions} />
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  );
}
