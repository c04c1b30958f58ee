import { changeEmail } from './change-own-email.ts';
import { changeUserEmail } from './change-user-email.ts';
import { confirmEmailChange } from './confirm-email-change.ts';
import { undoEmailChange } from './undo-email-change.ts';

export const actions = [confirmEmailChange, undoEmailChange, changeEmail, changeUserEmail];
