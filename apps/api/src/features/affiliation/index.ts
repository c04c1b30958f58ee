export { findActorName } from './actor-name.store.ts';
export {
  findHolders,
  countAbleAdministrators,
  findAdministrators,
  type Administrator,
} from './administrators.store.ts';
export { findLicenseGivers, findLicenseManagers } from './license-managers.store.ts';
export { findJoinedUsers } from './joined-users.store.ts';
export { join, joinAll } from './affiliation.store.ts';
export { depart, type Departure, type Leaver } from './depart.ts';
export { recordLicenses } from './record-licenses.ts';
export { restore } from './restore.store.ts';
export { tellOfNewAdministrator, tellOfLostAdministrators } from './tell-administrators.ts';
export { inviteAgain, sendInvitations, tellApproved, welcome, type Welcomed } from './welcome.ts';
export { listed } from './holdings.ts';
