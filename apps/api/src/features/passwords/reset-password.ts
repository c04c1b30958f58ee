import { resetPassword as endpoint } from '@roster/contract/passwords';
import { implement } from '../../platform/implement.ts';
import { setPasswordByLink } from '../links/index.ts';

export const resetPassword = implement(endpoint, ({ body }, context) =>
  setPasswordByLink(context, body, 'passwordReset'),
);
