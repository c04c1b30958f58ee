import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy, IconDots, IconLogout } from '@tabler/icons-react';
import { useMay } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import type { Selection } from '../../people/use-selection.ts';
import type { UserAction } from '../../people/user-actions.queries.ts';

type Props = { selection: Selection; size: 'xs' | 'sm'; onAction: (action: UserAction) => void };

/** The less frequent actions on the selected users. */
export default function SelectionMore({ selection, size, onAction }: Props) {
  const t = useText();
  const signsOut = useMay('users.signOut');
  const { users } = selection;
  const copy = async (emails: string[]) => {
    await navigator.clipboard.writeText(emails.join('; '));
    notifications.show({ message: t('users.addressesCopied', { count: emails.length }) });
  };
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" size={size} leftSection={<IconDots size={16} aria-hidden />}>
          {t('users.moreActions')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {signsOut && (
          <Menu.Item leftSection={<IconLogout size={17} aria-hidden />} onClick={() => onAction('signOut')}>
            {t('users.action.signOut')}
          </Menu.Item>
        )}
        {users && (
          <Menu.Item
            leftSection={<IconCopy size={17} aria-hidden />}
            onClick={() => void copy(users.map(({ email }) => email))}
          >
            {t('users.copyAddresses')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
