import { withdrawJoinRequest as endpoint } from '@roster/contract/registration';
import { implement } from '../../platform/implement.ts';
import { inAccount } from '../../platform/transaction.ts';
import { closeOwnRequest, findAwaitedAccount } from './registration.store.ts';

/** X1: in the log of the account that was asked, whose row is taken before one's own. */
export const withdrawJoinRequest = implement(endpoint, async (_input, context) => {
  const { actor, platform, refused } = context;
  const accountId = await findAwaitedAccount(platform.prisma, actor.id);
  if (accountId === null) throw refused('join.notWaiting');
  return context.transactionIn(accountId, async (tx) => {
    if (!(await closeOwnRequest(inAccount(tx), actor.id))) throw refused('join.notWaiting');
    await tx.audit('approvals.withdrawn', [{ subjectId: actor.id, details: { accountId } }]);
    return { withdrawn: true as const };
  });
});
