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
import type { MessageId } from '../../words/text.ts';

type Place = {
  to: string;
  title: MessageId;
  text: MessageId;
  icon: Icon;
  permission: Permission;
  count?: 'pendingApprovals' | 'userRequests';
};

/** Where everything about people is done, each for who may. */
export const places: Place[] = [
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
