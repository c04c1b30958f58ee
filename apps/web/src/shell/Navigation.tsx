import { Badge, NavLink } from '@mantine/core';
import type { Permission } from '@roster/domain/permissions';
import { IconHome, IconUser, IconUserCheck, IconUsers, type Icon } from '@tabler/icons-react';
import { NavLink as RouterNavLink, useLocation } from 'react-router';
import { paths } from '../paths.ts';
import classes from './Navigation.module.css';
import { useSession } from './session.ts';
import { useText, type MessageId } from './text.ts';

type Item = {
  to: string;
  label: MessageId;
  icon: Icon;
  permission: Permission | null;
  badge?: 'pendingApprovals';
};

const items: Item[] = [
  { to: paths.home, label: 'shell.home', icon: IconHome, permission: null },
  { to: paths.users, label: 'users.title', icon: IconUsers, permission: 'users.list' },
  {
    to: paths.approvals,
    label: 'approvals.title',
    icon: IconUserCheck,
    permission: 'approvals.read',
    badge: 'pendingApprovals',
  },
  { to: paths.profile, label: 'profile.title', icon: IconUser, permission: null },
];

/** Only what the role never has is hidden (X5). */
export function Navigation() {
  const session = useSession();
  const { pathname } = useLocation();
  const t = useText();

  return items
    .filter(({ permission }) => permission === null || session.permissions.includes(permission))
    .map(({ to, label, icon: ItemIcon, badge }) => {
      const count = badge ? session[badge] : null;
      const active = to === paths.home ? pathname === to : pathname.startsWith(to);
      return (
        <NavLink
          key={to}
          component={RouterNavLink}
          to={to}
          label={t(label)}
          active={active}
          leftSection={<ItemIcon size={19} stroke={1.7} aria-hidden />}
          rightSection={
            count ? (
              <Badge
                color="red.9"
                variant="filled"
                circle={count < 10}
                aria-label={t('approvals.waiting', { count })}
              >
                {count}
              </Badge>
            ) : null
          }
          className={classes.item}
        />
      );
    });
}
