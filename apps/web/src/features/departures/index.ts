export { RemoveUsersDialog } from './RemoveUsersDialog.tsx';
