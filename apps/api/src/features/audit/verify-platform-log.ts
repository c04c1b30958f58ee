import { verifyPlatformLog as endpoint } from '@roster/contract/audit';
import { implement } from '../../platform/implement.ts';
import { checkChain } from './check-chain.ts';

/** X1: operators check the chain of the platform as administrators check that of their account. */
export const verifyPlatformLog = implement(endpoint, async (_input, { platform, transaction }) => {
  const verdict = await checkChain(platform, null);
  return transaction(async (tx) => {
    await tx.audit('audit.verified', [{ subjectId: null, details: verdict }]);
    return { ...verdict, checkedAt: tx.now.toISOString() };
  });
});
