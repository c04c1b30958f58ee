import { changeEmail } from './change-email.ts';
import { changePassword } from './change-password.ts';
import { downloadMyData } from './download-my-data.ts';
import { endOwnSessions } from './end-own-sessions.ts';
import { getProfile } from './get-profile.ts';
import { listOwnSessions } from './list-own-sessions.ts';
import { listOwnSignIns } from './list-own-sign-ins.ts';
import { proveSession } from './prove-session.ts';
import { updateProfile } from './update-profile.ts';

export const profile = [
  getProfile,
  updateProfile,
  changePassword,
  changeEmail,
  listOwnSessions,
  endOwnSessions,
  listOwnSignIns,
  downloadMyData,
  proveSession,
];
