import { verifyAuditLog as endpoint } from '@roster/contract/audit';
import { implement } from '../../platform/implement.ts';
import { checkChain } from './check-chain.ts';

/** X1: runs outside the transaction, and on a thread of its own, so that checking a long log blocks no one. */
export const verifyAuditLog = implement(endpoint, async (_input, { actor, platform, transaction }) => {
  const verdict = await checkChain(platform, actor.accountId);
  return transaction(async (tx) => {
    await tx.audit('audit.verified', [{ subjectId: null, details: verdict }]);
    return { ...verdict, checkedAt: tx.now.toISOString() };
  });
});
