import { signOut as endpoint } from '@roster/contract/session';
import { implement } from '../../platform/implement.ts';
import { endSession } from '../../platform/sessions.ts';

/** Open to everyone: signing out twice, or after the session ended by itself, is no error. */
export const signOut = implement(endpoint, async (_input, { cookie, platform }) => {
  if (cookie.token) await endSession(platform.database.app, cookie.token);
  cookie.clear();
  return { signedOut: true as const };
});
