import type { Permission } from '@roster/domain/permissions';
import {
  IconBuilding,
  IconDownload,
  IconHelpCircle,
  IconHome,
  IconKey,
  IconIdBadge2,
  IconLayoutGrid,
  IconLicense,
  IconLifebuoy,
  IconListSearch,
  IconMailForward,
  IconMailX,
  IconMessageQuestion,
  IconPackage,
  IconSettings,
  IconTruckDelivery,
  IconUser,
  IconUserCheck,
  IconUserCog,
  IconUserMinus,
  IconUsers,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import { paths } from '../paths.ts';
import type { Session } from '@roster/contract/sign-in';
import type { MessageId } from '../words/text.ts';

export type NavigationBadge =
  'pendingApprovals' | 'userRequests' | 'failedInvitations' | 'undelivered' | 'serviceRequests';

export type NavigationItem = {
  to: string;
  label: MessageId;
  icon: Icon;
  /** Null for every signed-in user; `operator` for operators of the platform. */
  permission: Permission | 'operator' | null;
  badge?: NavigationBadge;
  /** Other addresses under which this item is the current one. */
  also?: string[];
  /** Addresses below it belong to other items. */
  exact?: boolean;
};

export const navigationSections = ['people', 'access', 'records', 'operator', 'you'] as const;
export type NavigationSection = (typeof navigationSections)[number];

export const homeItem: NavigationItem = {
  to: paths.home,
  label: 'shell.home',
  icon: IconHome,
  permission: null,
  exact: true,
};

export const sectionItems: Record<NavigationSection, NavigationItem[]> = {
  people: [
    {
      to: paths.userManagement,
      label: 'home.userManagement.title',
      icon: IconLayoutGrid,
      permission: 'users.list',
    },
    { to: paths.users, label: 'usersAndGroups.title', icon: IconUsers, permission: 'users.list' },
    {
      to: paths.approvals,
      label: 'approvals.title',
      icon: IconUserCheck,
      permission: 'approvals.read',
      badge: 'pendingApprovals',
    },
    {
      to: paths.invitations,
      label: 'invitations.title',
      icon: IconMailForward,
      permission: 'users.invite',
      badge: 'failedInvitations',
    },
    {
      to: paths.requests,
      label: 'requests.title',
      icon: IconMessageQuestion,
      permission: 'requests.answer',
      badge: 'userRequests',
    },
    { to: paths.removedUsers, label: 'nav.removed', icon: IconUserMinus, permission: 'users.remove' },
  ],
  access: [
    { to: paths.groups, label: 'groups.title', icon: IconUsersGroup, permission: 'groups.list' },
    { to: paths.roles, label: 'nav.roles', icon: IconIdBadge2, permission: 'roles.read' },
    { to: paths.contacts, label: 'nav.contacts', icon: IconTruckDelivery, permission: 'contacts.read' },
    {
      to: paths.entitlements,
      label: 'entitlementManagement.title',
      icon: IconLicense,
      permission: 'entitlements.read',
      also: [paths.waitingList, paths.exceptions, paths.usage],
    },
    { to: paths.settings, label: 'settings.title', icon: IconSettings, permission: 'account.read' },
  ],
  records: [{ to: paths.audit, label: 'nav.audit', icon: IconListSearch, permission: 'audit.read' }],
  operator: [
    {
      to: paths.operator,
      label: 'nav.operator',
      icon: IconBuilding,
      permission: 'operator',
      also: ['/operator/accounts'],
      exact: true,
    },
    { to: paths.operatorProducts, label: 'nav.products', icon: IconPackage, permission: 'operator' },
    { to: paths.operatorKeys, label: 'nav.keys', icon: IconKey, permission: 'operator' },
    { to: paths.operatorDownloads, label: 'nav.downloads', icon: IconDownload, permission: 'operator' },
    { to: paths.operatorUsers, label: 'nav.operatorUsers', icon: IconUsers, permission: 'operator' },
    {
      to: paths.operatorMails,
      label: 'nav.operatorMails',
      icon: IconMailX,
      permission: 'operator',
      badge: 'undelivered',
    },
    { to: paths.platformLog, label: 'nav.audit', icon: IconListSearch, permission: 'operator' },
  ],
  you: [
    { to: paths.profile, label: 'profile.title', icon: IconUser, permission: null, exact: true },
    { to: paths.ownAccount, label: 'ownAccount.title', icon: IconUserCog, permission: null },
    { to: paths.downloads, label: 'nav.downloads', icon: IconDownload, permission: null },
    {
      to: paths.support,
      label: 'nav.support',
      icon: IconLifebuoy,
      permission: null,
      badge: 'serviceRequests',
    },
    { to: paths.help, label: 'help.title', icon: IconHelpCircle, permission: null },
  ],
};

/** X5: only what the role never has is hidden. */
export function mayOpen({ to, permission }: NavigationItem, session: Session): boolean {
  if (to === paths.home) return session.account !== null || session.user.operator;
  if (to === paths.downloads && session.account === null) return false;
  if (to === paths.ownAccount && session.pass) return false;
  if (permission === 'operator') return session.user.operator;
  return permission === null || session.permissions.includes(permission);
}

/** Every screen that the navigation leads to and this user may open. */
export const openItems = (session: Session): NavigationItem[] =>
  [homeItem, ...navigationSections.flatMap((section) => sectionItems[section])].filter((item) =>
    mayOpen(item, session),
  );
