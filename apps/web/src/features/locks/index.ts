export { LockUsersDialog } from './LockUsersDialog.tsx';
export { SignOutUsersDialog } from './SignOutUsersDialog.tsx';
export { UnlockUsersDialog } from './UnlockUsersDialog.tsx';
