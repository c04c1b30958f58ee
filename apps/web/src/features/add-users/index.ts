export { AddUsersButton } from './AddUsersButton.tsx';
