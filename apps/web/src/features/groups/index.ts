export { ChangeGroupsDialog } from './ChangeGroupsDialog.tsx';
