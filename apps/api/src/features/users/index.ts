import { countUsers } from './count-users.ts';
import { getUser } from './get-user.ts';
import { listUserHistory } from './list-user-history.ts';
import { listUserMails } from './list-user-mails.ts';
import { listUserSessions } from './list-user-sessions.ts';
import { listUserSignIns } from './list-user-sign-ins.ts';
import { listUsers } from './list-users.ts';
import { lockUsers } from './lock-users.ts';
import { signOutUsers } from './sign-out-users.ts';
import { unlockUsers } from './unlock-users.ts';

export const users = [
  listUsers,
  countUsers,
  getUser,
  listUserSignIns,
  listUserSessions,
  listUserMails,
  listUserHistory,
  lockUsers,
  unlockUsers,
  signOutUsers,
];
