import { acceptInvitation } from './accept-invitation.ts';
import { listInvitations } from './list-invitations.ts';
import { resendInvitations } from './resend-invitations.ts';
import { withdrawInvitations } from './withdraw-invitations.ts';

export { findPasswordFacts, countInvitations } from './invitations.store.ts';

export const actions = [listInvitations, resendInvitations, withdrawInvitations, acceptInvitation];
