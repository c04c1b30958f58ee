export { LinkPage, ToSignIn } from './LinkPage.tsx';
export { NewPasswordForm } from './NewPasswordForm.tsx';
