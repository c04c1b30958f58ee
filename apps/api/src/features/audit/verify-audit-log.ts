import { verifyAuditLog as endpoint } from '@roster/contract/audit';
import { implement } from '../../platform/implement.ts';
import { verifyAudit } from '../../platform/verify-audit.ts';

/** X1: within the transaction, so that the chain does not grow while it is walked. */
export const verifyAuditLog = implement(endpoint, (_input, { actor, transaction }) =>
  transaction(async (tx) => {
    const verdict = await verifyAudit(tx, actor.accountId);
    await tx.audit('audit.verified', [{ subjectId: null, details: verdict }]);
    return { ...verdict, checkedAt: tx.now.toISOString() };
  }),
);
