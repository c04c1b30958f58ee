import { changePassword as endpoint } from '@roster/contract/passwords';
import { decidePassword } from '@roster/domain/chosen-passwords';
import { implement } from '../../platform/implement.ts';
import { endPending } from '../pending/index.ts';
import { setPassword } from '../links/index.ts';
import { checkOwnPassword } from './own-password.ts';

/** H3: every other session ends, and whatever else is pending (A7). */
export const changePassword = implement(endpoint, async ({ body }, context) => {
  const { actor, platform, refused } = context;
  await checkOwnPassword(context, body.currentPassword);
  const refusal = decidePassword(body.password, actor);
  if (refusal) throw refused(refusal);

  const passwordHash = await platform.passwords.hash(body.password);
  const answer = await context.transaction(async (tx) => {
    if (!(await setPassword(tx, actor.id, passwordHash))) throw refused('users.managedByOrganization');
    await endPending(tx, [actor.id], 'passwordChange', { but: actor.sessionId });
    await tx.audit('profile.passwordChanged', [{ subjectId: actor.id, details: {} }]);
    await tx.mail('passwordChanged', [actor.id], { changedAt: tx.now, resetPage: '/reset-password' });
    return { changed: true as const };
  });
  context.devices.remember(actor.id);
  return answer;
});
