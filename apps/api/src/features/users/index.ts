import { addToAccount } from './add-to-account.ts';
import { addUser } from './add-user.ts';
import { askToRefreshPolicy } from './ask-to-refresh-policy.ts';
import { changeUserEmail } from './change-user-email.ts';
import { closeSetup } from './close-setup.ts';
import { countUsers } from './count-users.ts';
import { editUser } from './edit-user.ts';
import { getUser } from './get-user.ts';
import { giveRoles } from './give-roles.ts';
import { listUserHistory } from './list-user-history.ts';
import { listUserMails } from './list-user-mails.ts';
import { listUserSessions } from './list-user-sessions.ts';
import { listUserSignIns } from './list-user-sign-ins.ts';
import { listUsers } from './list-users.ts';
import { lockUsers } from './lock-users.ts';
import { restoreUser } from './restore-user.ts';
import { signOutUsers } from './sign-out-users.ts';
import { unlockUsers } from './unlock-users.ts';

export { newcomerParts, tellOfNewAdministrator } from './adding.ts';
export { addRoles, editUserRow, lockForEdit } from './edits.store.ts';
export { findLockFacts, unlock } from './locks.store.ts';
export { findActorName } from './new-users.store.ts';

export const users = [
  listUsers,
  countUsers,
  addUser,
  addToAccount,
  restoreUser,
  getUser,
  editUser,
  changeUserEmail,
  giveRoles,
  askToRefreshPolicy,
  closeSetup,
  listUserSignIns,
  listUserSessions,
  listUserMails,
  listUserHistory,
  lockUsers,
  unlockUsers,
  signOutUsers,
];
