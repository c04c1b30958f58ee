import { endUserSessions } from './end-user-sessions.ts';
import { lockUsers } from './lock-users.ts';
import { signOutUsers } from './sign-out-users.ts';
import { unlockUsers } from './unlock-users.ts';

export { lockMembers } from './lock-members.ts';
export { lockAsOperator, unlockAsOperator } from './operator-locks.ts';
export { unlockMembers } from './unlock-members.ts';
export { clearedUser, undoLock, undoUnlock, unlockBack } from './undo-locks.ts';
export { findCleared } from './undo-locks.store.ts';

export const actions = [lockUsers, unlockUsers, signOutUsers, endUserSessions];
