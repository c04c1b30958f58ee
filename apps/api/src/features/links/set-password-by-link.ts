import { decidePassword } from '@roster/domain/chosen-passwords';
import type { LinkPurpose } from '@roster/domain/links';
import type { Context } from '../../platform/implement.ts';
import type { passwordRules } from '@roster/contract/links';
import type { Refuse } from '../../platform/refused.ts';
import { endPending } from '../pending/index.ts';
import { setPassword } from './links.store.ts';
import { usableLink, usingLink, type RefuseLink } from './using-link.ts';

type Needs = Pick<Context, 'platform' | 'now' | 'devices'> & {
  refused: RefuseLink & Refuse<(typeof passwordRules)[number]>;
};
type Typed = { token: string; password: string };

/** W1: sets a password with a link. Whatever else is pending ends (A7); it never unlocks. */
export async function setPasswordByLink(
  context: Needs,
  { token, password }: Typed,
  purpose: Extract<LinkPurpose, 'invitation' | 'passwordReset'>,
): Promise<{ email: string }> {
  const usable = await usableLink(context, token, purpose);
  const { owner } = usable;
  const refusal = decidePassword(password, owner);
  if (refusal) throw context.refused(refusal);

  const passwordHash = await context.platform.passwords.hash(password);
  const answer = await usingLink(context, usable, async (tx) => {
    if (!(await setPassword(tx, owner.id, passwordHash))) throw context.refused('links.replaced');
    await endPending(tx, [owner.id], 'passwordReset');
    const event = purpose === 'invitation' ? 'users.invitationAccepted' : 'users.passwordReset';
    await tx.audit(event, [{ subjectId: owner.id, details: {} }]);
    if (purpose === 'passwordReset')
      await tx.mail('passwordChanged', [owner.id], { changedAt: tx.now, resetPage: '/reset-password' });
    return { email: owner.email };
  });
  // L4: the reader of the mailbox is the owner, so this is a device of theirs.
  context.devices.remember(owner.id);
  return answer;
}
