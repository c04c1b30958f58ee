export { AddUsersButton } from './AddUsersButton.tsx';
export { FinishSetup } from './FinishSetup.tsx';
