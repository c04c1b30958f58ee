export { NewPasswordForm } from './NewPasswordForm.tsx';
export { useSendPasswordReset } from './use-password-reset.ts';
