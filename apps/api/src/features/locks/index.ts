import { endUserSessions } from './end-user-sessions.ts';
import { lockUsers } from './lock-users.ts';
import { signOutUsers } from './sign-out-users.ts';
import { unlockUsers } from './unlock-users.ts';

export { lockMembers } from './lock-members.ts';
export { unlockMembers } from './unlock-members.ts';

export const actions = [lockUsers, unlockUsers, signOutUsers, endUserSessions];
