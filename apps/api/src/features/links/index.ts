import { acceptInvitation } from './accept-invitation.ts';
import { confirmEmailChange } from './confirm-email-change.ts';
import { inspectLink } from './inspect-link.ts';
import { leaveByLink } from './leave-by-link.ts';
import { renewLink } from './renew-link.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resetPassword } from './reset-password.ts';
import { undoEmailChange } from './undo-email-change.ts';

export { setPassword } from './links.store.ts';
export { usableLink, usingLink } from './using-link.ts';

export const links = [
  inspectLink,
  renewLink,
  acceptInvitation,
  requestPasswordReset,
  resetPassword,
  leaveByLink,
  confirmEmailChange,
  undoEmailChange,
];
