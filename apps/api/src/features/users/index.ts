import { forgetDepartures, removeWhoseAccessEnded } from './access-ends.ts';
import { addToAccount } from './add-to-account.ts';
import { addUser } from './add-user.ts';
import { askToRefreshPolicy } from './ask-to-refresh-policy.ts';
import { changeUserEmail } from './change-user-email.ts';
import { closeSetup } from './close-setup.ts';
import { countUsers } from './count-users.ts';
import { editUser } from './edit-user.ts';
import { getUser } from './get-user.ts';
import { listRemovedUsers } from './list-removed-users.ts';
import { listUserHistory } from './list-user-history.ts';
import { listUserMails } from './list-user-mails.ts';
import { listUserSessions } from './list-user-sessions.ts';
import { listUserSignIns } from './list-user-sign-ins.ts';
import { listUsers } from './list-users.ts';
import { lockUsers } from './lock-users.ts';
import { removeUsers } from './remove-users.ts';
import { restoreUser } from './restore-user.ts';
import { restoreUsers } from './restore-users.ts';
import { signOutUsers } from './sign-out-users.ts';
import { unlockUsers } from './unlock-users.ts';

export { newcomerParts } from './adding.ts';
export { addRoles, editUserRow, lockForEdit } from './edits.store.ts';
export { unlock } from './locks.store.ts';
export { findLockFacts } from './subjects.store.ts';
export { outcomeOf, subjectsOf } from './outcome.ts';
export { selectUsers } from './selection.ts';
export { withIds, withoutIds } from './user-filters.store.ts';
export { findMatchingScope } from './user-search.store.ts';
export { welcome } from './welcome.ts';
export { tellOfLostAdministrators, tellOfNewAdministrator } from './tell-administrators.ts';
export { createUser } from './new-users.store.ts';
export { findActorName } from './actor-name.store.ts';

export const users = [
  listUsers,
  countUsers,
  addUser,
  addToAccount,
  restoreUser,
  getUser,
  editUser,
  changeUserEmail,
  askToRefreshPolicy,
  closeSetup,
  listUserSignIns,
  listUserSessions,
  listUserMails,
  listUserHistory,
  lockUsers,
  unlockUsers,
  signOutUsers,
  removeUsers,
  listRemovedUsers,
  restoreUsers,
];

export const userJobs = [removeWhoseAccessEnded, forgetDepartures];
