import { Menu } from '@mantine/core';
import { fullName } from '@roster/domain/names';
import type { User } from '@roster/contract/users';
import { IconKey, IconUser } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { MenuAnchor } from '../../ui/MenuAnchor.tsx';
import { useSendPasswordReset } from '../passwords/index.ts';
import { userActions } from './user-actions.ts';
import type { UserAction } from '../../people/user-actions.queries.ts';
import classes from './RowMenu.module.css';

export type OpenMenu = { user: User; button: HTMLElement };

type Props = {
  menu: OpenMenu;
  onClose: () => void;
  onAction: (action: UserAction, user: User) => void;
};

/** One menu for all rows, placed over the button that was pressed; closing it returns the focus. */
export default function RowMenu({ menu, onClose, onAction }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const { permissions } = useSession();
  const reset = useSendPasswordReset();
  const { user, button } = menu;
  const close = () => {
    onClose();
    button.focus();
  };
  return (
    <Menu opened onClose={close} position="bottom-end" width={230} trapFocus returnFocus={false}>
      <Menu.Target>
        <MenuAnchor button={button} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('users.actionsFor', { name: fullName(user) })}>
        <Menu.Item
          leftSection={<IconUser size={17} aria-hidden />}
          onClick={() => void navigate(paths.user(user.id))}
        >
          {t('users.open')}
        </Menu.Item>
        <Menu.Divider />
        {userActions
          .filter(({ permission }) => permissions.includes(permission))
          .map(({ action, icon: ActionIcon }) => {
            const refusal = user.refusals[action];
            return (
              <Menu.Item
                key={action}
                aria-disabled={refusal !== null}
                className={refusal ? classes.refused : undefined}
                closeMenuOnClick={refusal === null}
                leftSection={<ActionIcon size={17} aria-hidden />}
                onClick={() => refusal === null && onAction(action, user)}
              >
                {t(`users.menu.${action}`)}
                {refusal && <span className={classes.reason}>{t(`refusals.${refusal}`)}</span>}
              </Menu.Item>
            );
          })}
        {permissions.includes('users.resetPassword') && (
          <Menu.Item
            aria-disabled={user.refusals.resetPassword !== null}
            className={user.refusals.resetPassword ? classes.refused : undefined}
            closeMenuOnClick={user.refusals.resetPassword === null}
            leftSection={<IconKey size={17} aria-hidden />}
            onClick={() => user.refusals.resetPassword === null && reset.mutate(user)}
          >
            {t('users.menu.resetPassword')}
            {user.refusals.resetPassword && (
              <span className={classes.reason}>{t(`refusals.${user.refusals.resetPassword}`)}</span>
            )}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
