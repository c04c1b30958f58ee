import { acceptInvitation as endpoint } from '@roster/contract/invitations';
import { implement } from '../../platform/implement.ts';
import { setPasswordByLink } from './set-password-by-link.ts';

export const acceptInvitation = implement(endpoint, ({ body }, context) =>
  setPasswordByLink(context, body, 'invitation'),
);
