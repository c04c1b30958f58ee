import type { User } from '@roster/contract/users';
import { IconLock, IconLockOpen, IconLogout, type Icon } from '@tabler/icons-react';
import type { LockAction } from './users.queries.ts';

/** The actions on users, in the order of every toolbar and menu. */
export const userActions: {
  action: LockAction;
  icon: Icon;
  permission: 'users.lock' | 'users.unlock' | 'users.signOut';
}[] = [
  { action: 'lock', icon: IconLock, permission: 'users.lock' },
  { action: 'unlock', icon: IconLockOpen, permission: 'users.unlock' },
  { action: 'signOut', icon: IconLogout, permission: 'users.signOut' },
];

/** Why none of these users can be acted on; null when one can, or when they are not all known here. */
export function sharedRefusal(users: readonly User[] | null, action: LockAction) {
  if (!users || users.some(({ refusals }) => refusals[action] === null)) return null;
  return users[0]?.refusals[action] ?? null;
}
