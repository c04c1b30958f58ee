export { UserExceptions } from './UserExceptions.tsx';
export { default as AllowOrDenyDialog } from './AllowOrDenyDialog.tsx';
