import { signOut as endpoint } from '@roster/contract/sign-in';
import { implement } from '../../platform/implement.ts';
import { endSession } from '../../platform/sessions/index.ts';

/** Open to everyone: signing out twice, or after the session expired, is not an error. */
export const signOut = implement(endpoint, async (_input, { cookie, platform }) => {
  if (cookie.token) await endSession(platform.database.app, cookie.token);
  cookie.clear();
  return { signedOut: true as const };
});
