import { askToRefreshPolicy } from './ask-to-refresh-policy.ts';
import { changeEntitlementCountry } from './change-entitlement-country.ts';
import { closeSetup } from './close-setup.ts';
import { countUsers } from './count-users.ts';
import { editUser } from './edit-user.ts';
import { getUser } from './get-user.ts';
import { listUserHistory } from './list-user-history.ts';
import { listUserMails } from './list-user-mails.ts';
import { listUserSessions } from './list-user-sessions.ts';
import { listUserSignIns } from './list-user-sign-ins.ts';
import { listUsers } from './list-users.ts';

export { changeCountries, countryBack } from './edit-member.ts';
export { findCountries, findEntitlementCountry, lockForEdit } from './edits.store.ts';
export { changedUser, userNow } from './changed-user.ts';
export { findLockFacts, type Subject } from './subjects.store.ts';
export { findMatchingIds } from './user-search.store.ts';
export { outcomeOf, subjectsOf, type Undone } from './outcome.ts';
export { selectUsers } from './selection.ts';
export { undoEntitlementCountry } from './undo-entitlement-country.ts';
export { whereOf } from './user-filters.store.ts';

export const actions = [
  listUsers,
  countUsers,
  getUser,
  editUser,
  changeEntitlementCountry,
  askToRefreshPolicy,
  closeSetup,
  listUserSignIns,
  listUserSessions,
  listUserMails,
  listUserHistory,
];
