import type { Endpoint } from './endpoint.ts';
import * as approvals from './approvals.ts';
import * as groups from './groups.ts';
import * as profile from './profile.ts';
import * as session from './session.ts';
import * as users from './users.ts';

/** The whole API as a tree; the client has a function for each leaf. */
export const contract = {
  session: { signIn: session.signIn, signOut: session.signOut, get: session.getSession },
  profile: { get: profile.getProfile, update: profile.updateProfile },
  users: {
    list: users.listUsers,
    count: users.countUsers,
    get: users.getUser,
    signIns: users.listUserSignIns,
    sessions: users.listUserSessions,
    mails: users.listUserMails,
    history: users.listUserHistory,
    lock: users.lockUsers,
    unlock: users.unlockUsers,
    signOut: users.signOutUsers,
  },
  groups: { list: groups.listGroups },
  approvals: { list: approvals.listApprovals },
} as const;

/** Every endpoint, for what must hold for all of them. */
export const endpoints: readonly Endpoint[] = Object.values(contract).flatMap((feature) =>
  Object.values<Endpoint>(feature),
);
