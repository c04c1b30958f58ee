import { verifyOnThread } from './verify-thread.ts';
import type { Evidence, Verdict } from './verify-audit.ts';

/** The check that is running on each chain, and the one that was started last. */
const running = new Map<string | null, Promise<Verdict>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * X1: one check at a time in each process. Callers who ask for a chain that is being checked, or whose check is waiting,
 * share its verdict.
 */
export function verifyAuditInTurn(
  url: string,
  accountId: string | null,
  evidence: Evidence,
): Promise<Verdict> {
  const shared = running.get(accountId);
  if (shared) return shared;
  const own = last
    .then(() => verifyOnThread(url, accountId, evidence))
    .finally(() => running.delete(accountId));
  last = own.catch(() => undefined); // the caller sees the failure; the next check runs anyway
  running.set(accountId, own);
  return own;
}
