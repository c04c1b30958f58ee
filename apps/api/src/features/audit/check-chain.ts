import { readAnchors, verifyAuditInTurn, type Verdict } from '../../platform/audit/index.ts';
import type { Platform } from '../../platform/platform.ts';

/** Checks the chain of an account, or of the platform if null, against what was written down outside of the database. */
export async function checkChain({ database, env }: Platform, accountId: string | null): Promise<Verdict> {
  const { url, chainKeys: keys } = database;
  const anchors = await readAnchors(env.anchorFile, accountId, keys);
  return verifyAuditInTurn(url, accountId, { keys, anchors });
}
