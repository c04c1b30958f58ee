import { acceptInvitation as endpoint } from '@roster/contract/invitations';
import { implement } from '../../platform/implement.ts';
import { setPasswordByLink } from '../links/index.ts';

export const acceptInvitation = implement(endpoint, ({ body }, context) =>
  setPasswordByLink(context, body, 'invitation'),
);
