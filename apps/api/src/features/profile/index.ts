import { downloadMyData } from './download-my-data.ts';
import { endOwnSessions } from './end-own-sessions.ts';
import { getProfile } from './get-profile.ts';
import { listOwnSessions } from './list-own-sessions.ts';
import { listOwnSignIns } from './list-own-sign-ins.ts';
import { updateProfile } from './update-profile.ts';

export { findPasswordHash } from './profile.store.ts';

export const actions = [
  getProfile,
  updateProfile,
  listOwnSessions,
  endOwnSessions,
  listOwnSignIns,
  downloadMyData,
];
