import { Badge, NavLink, Text } from '@mantine/core';
import type { Permission } from '@roster/domain/permissions';
import {
  IconBuilding,
  IconHelpCircle,
  IconHome,
  IconIdBadge2,
  IconLifebuoy,
  IconListSearch,
  IconMailForward,
  IconMailX,
  IconMessageQuestion,
  IconSettings,
  IconTruckDelivery,
  IconUser,
  IconUserCheck,
  IconUserMinus,
  IconUsers,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import { NavLink as RouterNavLink, useLocation } from 'react-router';
import { paths } from '../paths.ts';
import classes from './Navigation.module.css';
import { useNotices } from './notices.ts';
import { useSession } from '../session/session.ts';
import { useText, type MessageId } from '../words/text.ts';

type Item = {
  to: string;
  label: MessageId;
  icon: Icon;
  /** Null for every signed-in user; `operator` for operators of the platform. */
  permission: Permission | 'operator' | null;
  badge?: 'pendingApprovals' | 'userRequests';
  /** Other addresses under which this item is the current one. */
  also?: string[];
  /** The heading above it, on the first item of a section. */
  heading?: MessageId;
  /** Addresses below it belong to other items. */
  exact?: boolean;
};

const items: Item[] = [
  { to: paths.home, label: 'shell.home', icon: IconHome, permission: null },
  {
    to: paths.userManagement,
    label: 'home.userManagement.title',
    icon: IconUsersGroup,
    permission: 'users.list',
  },
  {
    to: paths.users,
    label: 'usersAndGroups.title',
    icon: IconUsers,
    permission: 'users.list',
    also: [paths.groups],
  },
  {
    to: paths.approvals,
    label: 'approvals.title',
    icon: IconUserCheck,
    permission: 'approvals.read',
    badge: 'pendingApprovals',
  },
  { to: paths.invitations, label: 'invitations.title', icon: IconMailForward, permission: 'users.invite' },
  { to: paths.roles, label: 'nav.roles', icon: IconIdBadge2, permission: 'roles.read' },
  { to: paths.contacts, label: 'nav.contacts', icon: IconTruckDelivery, permission: 'contacts.read' },
  {
    to: paths.requests,
    label: 'requests.title',
    icon: IconMessageQuestion,
    permission: 'requests.answer',
    badge: 'userRequests',
  },
  { to: paths.removedUsers, label: 'nav.removed', icon: IconUserMinus, permission: 'users.remove' },
  { to: paths.audit, label: 'nav.audit', icon: IconListSearch, permission: 'audit.read' },
  { to: paths.settings, label: 'settings.title', icon: IconSettings, permission: 'account.read' },
  {
    to: paths.operator,
    label: 'nav.operator',
    icon: IconBuilding,
    permission: 'operator',
    also: ['/operator/accounts'],
    exact: true,
    heading: 'nav.operatorHeading',
  },
  { to: paths.operatorUsers, label: 'nav.operatorUsers', icon: IconUsers, permission: 'operator' },
  { to: paths.operatorMails, label: 'nav.operatorMails', icon: IconMailX, permission: 'operator' },
  { to: paths.profile, label: 'profile.title', icon: IconUser, permission: null, heading: 'shell.you' },
  { to: paths.support, label: 'nav.support', icon: IconLifebuoy, permission: null },
  { to: paths.help, label: 'help.title', icon: IconHelpCircle, permission: null },
];

/** Only what the role never has is hidden (X5). */
export function Navigation() {
  const session = useSession();
  const notices = useNotices();
  const { pathname } = useLocation();
  const t = useText();

  return items
    .filter(({ permission }) => {
      if (permission === 'operator') return session.user.operator;
      return permission === null || session.permissions.includes(permission);
    })
    .filter(({ to }) => to !== paths.home || session.account !== null || session.user.operator)
    .map(({ to, label, icon: ItemIcon, badge, also = [], heading, exact = false }) => {
      const count = badge ? notices[badge] : null;
      const here = exact || to === paths.home ? pathname === to : pathname.startsWith(to);
      const active = here || also.some((one) => pathname.startsWith(one));
      return (
        <div key={to}>
          {heading && (
            <Text fz="xs" c="dimmed" fw={600} px="sm" pt="md" pb={4}>
              {t(heading)}
            </Text>
          )}
          <NavLink
            component={RouterNavLink}
            to={to}
            end={exact || to === paths.home}
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
        </div>
      );
    });
}
