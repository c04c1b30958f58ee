import type { User } from '@roster/contract/users';
import { Menu } from '@mantine/core';
import { IconKey, IconPencil, IconUser } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { ListAction } from '../../list/list-description.ts';
import { MenuItems } from '../../list/MenuItems.tsx';
import { paths } from '../../paths.ts';
import type { UserAction } from '../../people/user-actions.queries.ts';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { useSendPasswordReset } from '../passwords/index.ts';
import { editingPath } from './use-editing.ts';
import { refusalOf, userActions } from './user-actions.ts';

type Props = { user: User; onAction: (action: UserAction, user: User) => void };

/** What can be done to the user of a row. */
export default function UserRowMenu({ user, onAction }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const { permissions } = useSession();
  const reset = useSendPasswordReset();
  const reasonOf = (code: User['refusals']['edit']) => (code ? t(`refusals.${code}`) : null);
  const edit: ListAction = {
    id: 'edit',
    label: t('user.edit'),
    icon: IconPencil,
    reason: reasonOf(user.refusals.edit),
    needs: 'users.edit',
    run: () => void navigate(editingPath(user.id)),
  };
  const actions = userActions
    .filter(({ permission }) => permissions.includes(permission))
    .map(({ action, icon, permission }): ListAction => ({
      id: action,
      label: t(`users.menu.${action}`),
      icon,
      reason: reasonOf(refusalOf(user, action)),
      needs: permission,
      run: () => onAction(action, user),
    }));
  const password: ListAction = {
    id: 'resetPassword',
    label: t('users.menu.resetPassword'),
    icon: IconKey,
    reason: reasonOf(user.refusals.resetPassword),
    needs: 'users.resetPassword',
    run: () => reset.mutate(user),
  };
  return (
    <>
      <Menu.Item
        leftSection={<IconUser size={17} aria-hidden />}
        onClick={() => void navigate(paths.user(user.id))}
      >
        {t('users.open')}
      </Menu.Item>
      <Menu.Divider />
      <MenuItems
        actions={[
          ...(permissions.includes('users.edit') ? [edit] : []),
          ...actions,
          ...(permissions.includes('users.resetPassword') ? [password] : []),
        ]}
      />
    </>
  );
}
