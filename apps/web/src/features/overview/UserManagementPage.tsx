import { SimpleGrid, Text } from '@mantine/core';
import type { Permission } from '@roster/domain/permissions';
import {
  IconIdBadge2,
  IconListSearch,
  IconMailForward,
  IconMessageQuestion,
  IconSettings,
  IconTruckDelivery,
  IconUserCheck,
  IconUserMinus,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { paths } from '../../paths.ts';
import { useNotices } from '../../shell/notices.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useSession } from '../../session/session.ts';
import { useText, type MessageId } from '../../words/text.ts';
import { Tile } from '../../shell/Tile.tsx';

type Place = {
  to: string;
  title: MessageId;
  text: MessageId;
  icon: Icon;
  permission: Permission;
  count?: 'pendingApprovals' | 'userRequests';
};

const places: Place[] = [
  {
    to: paths.users,
    title: 'usersAndGroups.title',
    text: 'userManagement.users',
    icon: IconUsers,
    permission: 'users.list',
  },
  {
    to: paths.approvals,
    title: 'approvals.title',
    text: 'userManagement.approvals',
    icon: IconUserCheck,
    permission: 'approvals.read',
    count: 'pendingApprovals',
  },
  {
    to: paths.invitations,
    title: 'invitations.title',
    text: 'userManagement.invitations',
    icon: IconMailForward,
    permission: 'users.invite',
  },
  {
    to: paths.roles,
    title: 'nav.roles',
    text: 'userManagement.roles',
    icon: IconIdBadge2,
    permission: 'roles.read',
  },
  {
    to: paths.contacts,
    title: 'nav.contacts',
    text: 'userManagement.contacts',
    icon: IconTruckDelivery,
    permission: 'contacts.read',
  },
  {
    to: paths.requests,
    title: 'requests.title',
    text: 'userManagement.requests',
    icon: IconMessageQuestion,
    permission: 'requests.answer',
    count: 'userRequests',
  },
  {
    to: paths.removedUsers,
    title: 'nav.removed',
    text: 'userManagement.removed',
    icon: IconUserMinus,
    permission: 'users.remove',
  },
  {
    to: paths.audit,
    title: 'nav.audit',
    text: 'userManagement.audit',
    icon: IconListSearch,
    permission: 'audit.read',
  },
  {
    to: paths.settings,
    title: 'settings.title',
    text: 'userManagement.settings',
    icon: IconSettings,
    permission: 'account.read',
  },
];

/** The seed's User Management screen: where everything about people begins. */
export function Component() {
  return (
    <RequirePermission permission="users.list">
      <UserManagementPage />
    </RequirePermission>
  );
}

function UserManagementPage() {
  const t = useText();
  const { account, permissions } = useSession();
  const notices = useNotices();
  return (
    <Page title={t('home.userManagement.title')}>
      <Text c="dimmed" mb="lg">
        {t('userManagement.text', { account: account?.name ?? '' })}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }}>
        {places
          .filter(({ permission }) => permissions.includes(permission))
          .map(({ to, title, text, icon, count }) => {
            const value = count ? (notices[count] ?? 0) : 0;
            return (
              <Tile
                key={to}
                to={to}
                title={t(title)}
                text={t(text)}
                icon={icon}
                count={count ? { value, label: t('approvals.waiting', { count: value }) } : null}
              />
            );
          })}
      </SimpleGrid>
    </Page>
  );
}
