import { verifyAuditLog as endpoint } from '@roster/contract/audit';
import { implement } from '../../platform/implement.ts';
import { verifyAuditInTurn } from '../../platform/verify-audit.ts';

/** X1: runs outside the transaction, in short steps, so that checking a long log blocks no one. */
export const verifyAuditLog = implement(endpoint, async (_input, { actor, platform, transaction }) => {
  const verdict = await verifyAuditInTurn(platform.database.reader, actor.accountId);
  return transaction(async (tx) => {
    await tx.audit('audit.verified', [{ subjectId: null, details: verdict }]);
    return { ...verdict, checkedAt: tx.now.toISOString() };
  });
});
