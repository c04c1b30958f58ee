export { ChangeRolesDialog } from './ChangeRolesDialog.tsx';
