import { Button, Group, Menu } from '@mantine/core';
import type { UserDetail } from '@roster/contract/users';
import type { RefusalCode } from '@roster/domain/refusals';
import { IconAt, IconChevronDown, IconPencil } from '@tabler/icons-react';
import type { ListAction } from '../../list/list-description.ts';
import { MenuItems } from '../../list/MenuItems.tsx';
import type { UserAction } from '../../people/user-actions.queries.ts';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useEditRefusals } from './EditUser.tsx';
import type { Edited } from './use-editing.ts';
import { useUserActions } from './use-user-actions.ts';
import { isOfferedFor } from './user-actions.ts';

/** Edit, which has the country, is a button; roles, groups and exceptions have theirs beside the current values. */
const elsewhere = ['edit', 'roles', 'groups', 'exceptions', 'country'];

type Props = {
  user: UserDetail;
  onOpen: (action: UserAction) => void;
  onEdit: (what: Edited) => void;
  /** Smaller buttons, beside a list. */
  compact?: boolean;
};

/** What can be done to the user whose page this is: one button, and a menu. */
export function UserActions({ user, onOpen, onEdit, compact = false }: Props) {
  const t = useText();
  const { permissions } = useSession();
  const size = compact ? 'xs' : 'sm';
  const because = (refusal: RefusalCode | null | undefined) => (refusal ? t(`refusals.${refusal}`) : null);
  const editRefusals = useEditRefusals(user);
  const actionsOf = useUserActions(onOpen);
  const changeEmail: ListAction = {
    id: 'changeEmail',
    label: t('user.changeEmail'),
    icon: IconAt,
    reason: because(editRefusals.email),
    needs: 'users.edit',
    run: () => onEdit('email'),
  };
  const offered = actionsOf(user).filter(({ id }) => !elsewhere.includes(id) && isOfferedFor(user, id));
  const actions = [
    ...offered.filter(({ id }) => id !== 'resetPassword'),
    ...(permissions.includes('users.edit') ? [changeEmail] : []),
    ...offered.filter(({ id }) => id === 'resetPassword'),
  ];
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
