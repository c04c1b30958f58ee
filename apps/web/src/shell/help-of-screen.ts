import { matchPath } from 'react-router';
import { paths } from '../paths.ts';

/** H5: the article that explains each screen of the frame; the more specific address comes first. */
const articles: [string, string][] = [
  [paths.userManagement, 'find-your-way'],
  [paths.users, 'users-list'],
  [paths.user(':userId'), 'user-page'],
  [paths.groups, 'groups'],
  [paths.group(':groupId'), 'groups'],
  [paths.roles, 'roles'],
  [paths.contacts, 'fulfillment-contacts'],
  [paths.removedUsers, 'remove-and-restore'],
  [paths.approvals, 'approvals'],
  [paths.invitations, 'invitations'],
  [paths.requests, 'requests-from-users'],
  [paths.audit, 'audit-log'],
  [paths.entitlements, 'licenses'],
  [paths.entitlement(':entitlementId'), 'licenses'],
  [paths.waitingList, 'licenses'],
  [paths.exceptions, 'exceptions'],
  [paths.usage, 'usage'],
  [paths.downloads, 'downloads'],
  [paths.settings, 'account-settings'],
  [paths.support, 'service-requests'],
  [paths.newServiceRequest, 'service-requests'],
  [paths.serviceRequest(':requestId'), 'service-requests'],
  [paths.operator, 'operator-console'],
  [paths.operatorAccount(':accountId'), 'operator-console'],
  [paths.operatorProducts, 'entitlements'],
  [paths.operatorKeys, 'policies'],
  [paths.operatorDownloads, 'downloads'],
  [paths.operatorUsers, 'operator-console'],
  [paths.operatorMails, 'operator-console'],
  [paths.platformLog, 'operator-console'],
  [paths.profile, 'find-my-administrator'],
  [paths.ownAccount, 'own-account'],
  [paths.devices, 'devices'],
  [paths.allowDevice, 'devices'],
];

export const articleOf = (pathname: string) =>
  articles.find(([path]) => matchPath(path, pathname))?.[1] ?? 'find-your-way';
