import { ActionIcon, Anchor, Checkbox, Group, Skeleton, Stack, Text } from '@mantine/core';
import { fullName } from '@roster/domain/names';
import type { User } from '@roster/contract/users';
import { IconDots } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';
import type { Selection } from '../../people/use-selection.ts';
import classes from './UsersCards.module.css';
import { UserStatus } from '../../people/UserStatus.tsx';

type Props = {
  users: readonly User[] | null;
  selection: Selection;
  stale: boolean;
  refusedBecause: ReadonlyMap<string, string>;
  onOpenMenu: (user: User, button: HTMLElement) => void;
};

/** The list on a phone. */
export default function UsersCards({ users, selection, stale, refusedBecause, onOpenMenu }: Props) {
  const t = useText();
  if (!users) {
    return (
      <Stack gap="sm">
        {[1, 2, 3, 4, 5, 6].map((nth) => (
          <Skeleton key={nth} height={92} radius="md" />
        ))}
      </Stack>
    );
  }
  return (
    <>
      <label className={classes.all}>
        <Checkbox
          aria-label={t('users.selectPage')}
          checked={users.every(({ id }) => selection.has(id))}
          onChange={(event) => selection.setPage(users, event.currentTarget.checked)}
        />
        <Text fz="sm">{t('users.selectPage')}</Text>
      </label>
      <ul className={classes.list} aria-busy={stale}>
        {users.map((user) => (
          <li key={user.id} className={classes.card} data-ticked={selection.has(user.id) || undefined}>
            <UserCard
              user={user}
              ticked={selection.has(user.id)}
              reason={refusedBecause.get(user.id)}
              onToggle={selection.toggle}
              onOpenMenu={onOpenMenu}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

type CardProps = {
  user: User;
  ticked: boolean;
  reason: string | undefined;
  onToggle: (user: User) => void;
  onOpenMenu: Props['onOpenMenu'];
};

function UserCard({ user, ticked, reason, onToggle, onOpenMenu }: CardProps) {
  const t = useText();
  const name = fullName(user);
  return (
    <>
      <label className={classes.tick}>
        <Checkbox aria-label={t('users.select', { name })} checked={ticked} onChange={() => onToggle(user)} />
      </label>
      <div className={classes.body}>
        <Anchor component={Link} to={paths.user(user.id)} fw={600} className={classes.name}>
          {name}
        </Anchor>
        <Text fz="sm" c="dimmed" className={classes.email}>
          {user.email}
        </Text>
        <Group gap="md" mt={4}>
          <UserStatus user={user} />
          {user.roles[0] && (
            <Text fz="sm" c="dimmed">
              {user.roles.map((role) => t(`roles.${role}`)).join(', ')}
            </Text>
          )}
        </Group>
        {reason && (
          <Text fz="xs" c="var(--mantine-color-error)">
            {reason}
          </Text>
        )}
      </div>
      <ActionIcon
        size={44}
        aria-haspopup="menu"
        aria-label={t('users.actionsFor', { name })}
        onClick={(event) => onOpenMenu(user, event.currentTarget)}
      >
        <IconDots size={20} aria-hidden />
      </ActionIcon>
    </>
  );
}
