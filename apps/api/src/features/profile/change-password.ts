import { changePassword as endpoint } from '@roster/contract/profile';
import { decidePassword } from '@roster/domain/passwords';
import { implement } from '../../platform/implement.ts';
import { endLinks } from '../../platform/links.ts';
import { endOwnSessions } from '../../platform/sessions.ts';
import { setPassword } from '../links/index.ts';
import { checkOwnPassword } from './own-password.ts';

/** H3: ends every other session and every other password link. */
export const changePassword = implement(endpoint, async ({ body }, context) => {
  const { actor, platform, refused } = context;
  await checkOwnPassword(context, body.currentPassword);
  const refusal = decidePassword(body.password, actor);
  if (refusal) throw refused(refusal);

  const passwordHash = await platform.passwords.hash(body.password);
  return context.transaction(async (tx) => {
    if (!(await setPassword(tx, actor.id, passwordHash))) throw refused('users.managedByOrganization');
    await endOwnSessions(tx, actor.id, { but: actor.sessionId });
    await endLinks(tx, [actor.id], ['invitation', 'passwordReset'], tx.now);
    await tx.audit('profile.passwordChanged', [{ subjectId: actor.id, details: {} }]);
    await tx.mail('passwordChanged', [actor.id], { changedAt: tx.now.toISOString() });
    return { changed: true as const };
  });
});
