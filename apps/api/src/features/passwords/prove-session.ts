import { proveSession as endpoint } from '@roster/contract/sign-in';
import { implement } from '../../platform/implement.ts';
import { checkOwnPassword } from './own-password.ts';

/** L6: the password once more; what asked for it can be done for the next ten minutes. */
export const proveSession = implement(endpoint, async ({ body }, context) => {
  await checkOwnPassword(context, body.password);
  return { proven: true as const };
});
