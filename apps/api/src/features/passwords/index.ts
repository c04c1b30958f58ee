import { changePassword } from './change-password.ts';
import { proveSession } from './prove-session.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resetPassword } from './reset-password.ts';
import { sendPasswordReset } from './send-password-reset.ts';

export { checkOwnPassword } from './own-password.ts';

export const actions = [sendPasswordReset, requestPasswordReset, resetPassword, changePassword, proveSession];
