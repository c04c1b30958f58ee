import { verifyAuditLog as endpoint } from '@roster/contract/audit';
import { readAnchors, verifyAuditInTurn } from '../../platform/audit/index.ts';
import { implement } from '../../platform/implement.ts';

/** X1: runs outside the transaction, and on a thread of its own, so that checking a long log blocks no one. */
export const verifyAuditLog = implement(endpoint, async (_input, { actor, platform, transaction }) => {
  const { url, chainKeys: keys } = platform.database;
  const anchors = await readAnchors(platform.env.anchorFile, actor.accountId, keys);
  const verdict = await verifyAuditInTurn(url, actor.accountId, { keys, anchors });
  return transaction(async (tx) => {
    await tx.audit('audit.verified', [{ subjectId: null, details: verdict }]);
    return { ...verdict, checkedAt: tx.now.toISOString() };
  });
});
