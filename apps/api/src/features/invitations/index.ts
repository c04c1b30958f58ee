import { listInvitations } from './list-invitations.ts';
import { resendInvitations } from './resend-invitations.ts';
import { sendPasswordReset } from './send-password-reset.ts';
import { withdrawInvitations } from './withdraw-invitations.ts';

export { countInvitations } from './invitations.store.ts';

export const invitations = [listInvitations, resendInvitations, withdrawInvitations, sendPasswordReset];
