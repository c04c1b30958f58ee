import { changePassword as endpoint } from '@roster/contract/passwords';
import { decideReplacement } from '@roster/domain/chosen-passwords';
import { implement } from '../../platform/implement.ts';
import { endPending } from '../pending/index.ts';
import { setPassword } from '../links/index.ts';
import { findPasswordHash } from '../profile/index.ts';
import { checkOwnPassword } from './own-password.ts';

/** H3: every other session ends, and whatever else is pending (A7). */
export const changePassword = implement(endpoint, async ({ body }, context) => {
  const { actor, platform, refused } = context;
  const replaced = await checkOwnPassword(context, body.currentPassword);
  const refusal = decideReplacement(body.password, body.currentPassword, actor);
  if (refusal) throw refused(refusal);

  const passwordHash = await platform.passwords.hash(body.password);
  const answer = await context.transaction(async (tx) => {
    if (!(await setPassword(tx, actor.id, passwordHash, { replaced }))) {
      // Checked before the transaction: by now it can be another one (A7).
      const isStill = (await findPasswordHash(platform.prisma, actor.id)) === replaced;
      throw refused(isStill ? 'users.managedByOrganization' : 'password.wrongCurrent');
    }
    await endPending(tx, [actor.id], 'passwordChange', { but: actor.sessionId });
    await tx.audit('profile.passwordChanged', [{ subjectId: actor.id, details: {} }]);
    await tx.mail('passwordChanged', [actor.id], { changedAt: tx.now, resetPage: '/reset-password' });
    return { changed: true as const };
  });
  context.devices.remember(actor.id);
  return answer;
});
