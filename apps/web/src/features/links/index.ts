export { LinkPage } from './LinkPage.tsx';
export { NewPasswordForm } from './NewPasswordForm.tsx';
export { ToSignIn } from './ToSignIn.tsx';
export { useUseOfLink } from './use-link.ts';
