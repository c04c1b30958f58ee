import type { User } from '@roster/contract/users';
import type { LockReason } from '@roster/domain/users';
import type { Permission } from '@roster/domain/permissions';
import {
  IconIdBadge2,
  IconLicenseOff,
  IconLock,
  IconLockOpen,
  IconLogout,
  IconTrash,
  IconUsersGroup,
  IconWorld,
  type Icon,
} from '@tabler/icons-react';
import type { UserAction } from '../../people/user-actions.queries.ts';

type Action = {
  action: UserAction;
  icon: Icon;
  permission: Permission;
};

/** The actions on users, in the order of every toolbar and menu. */
export const userActions: Action[] = [
  { action: 'lock', icon: IconLock, permission: 'users.lock' },
  { action: 'unlock', icon: IconLockOpen, permission: 'users.unlock' },
  { action: 'remove', icon: IconTrash, permission: 'users.remove' },
  { action: 'roles', icon: IconIdBadge2, permission: 'roles.change' },
  { action: 'groups', icon: IconUsersGroup, permission: 'groups.edit' },
  { action: 'signOut', icon: IconLogout, permission: 'users.signOut' },
  { action: 'exceptions', icon: IconLicenseOff, permission: 'exceptions.edit' },
  { action: 'country', icon: IconWorld, permission: 'users.edit' },
];

/** What a user’s row says of the action: the entitlement country is one of the things that are edited. */
export const refusalOf = ({ refusals }: Pick<User, 'refusals'>, action: UserAction) =>
  refusals[action === 'country' ? 'edit' : action];

type Lockable = {
  locks: readonly { reason: LockReason }[];
  failedAttemptsUntil: string | null;
};

/** Whether the page of a user has the action: Lock where no administrator has locked, Unlock where anything keeps them out. */
export function isOfferedFor({ locks, failedAttemptsUntil }: Lockable, action: string): boolean {
  if (action === 'lock') return !locks.some(({ reason }) => reason === 'administrator');
  if (action === 'unlock') return locks.length > 0 || failedAttemptsUntil !== null;
  return true;
}

/** Why the action is refused for all of these users; null if it is allowed for one, or if not all are known here. */
export function sharedRefusal(users: readonly User[] | null, action: UserAction) {
  if (!users || users.some((user) => !refusalOf(user, action))) return null;
  return (users[0] && refusalOf(users[0], action)) ?? null;
}
