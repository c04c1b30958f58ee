import type { User } from '@roster/contract/users';
import { Menu } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { MenuItems } from '../../list/MenuItems.tsx';
import { paths } from '../../paths.ts';
import type { UserAction } from '../../people/user-actions.queries.ts';
import { useText } from '../../words/text.ts';
import { useUserActions } from './use-user-actions.ts';

type Props = { user: User; onAction: (action: UserAction, user: User) => void };

/** What can be done to the user of a row. */
export default function UserRowMenu({ user, onAction }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const actionsOf = useUserActions(onAction);
  return (
    <>
      <Menu.Item
        leftSection={<IconUser size={17} aria-hidden />}
        onClick={() => void navigate(paths.user(user.id))}
      >
        {t('users.open')}
      </Menu.Item>
      <Menu.Divider />
      <MenuItems actions={actionsOf(user)} />
    </>
  );
}
