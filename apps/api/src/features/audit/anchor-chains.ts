import { anchorLine, appendAnchors, isEmptyFile } from '../../platform/audit/index.ts';
import type { Work } from '../../platform/jobs/index.ts';
import { within } from '../../platform/postgres/index.ts';
import { claimDay, findHeads } from './anchor-chains.store.ts';

/**
 * X1: writes the heads of the chains down outside the database once a day (UTC): in the log of the server, and in
 * ROSTER_ANCHOR_FILE. An end that is cut off later, with the head set back, contradicts what is written there.
 */
export const anchorChains: Work = async ({ database, env, clock, log }) => {
  const { chainKeys } = database;
  if (!chainKeys) return;
  const now = clock();
  const day = now.toISOString().slice(0, 10);
  // Rolls back if the file cannot be written, so that the next run tries again.
  await within(database, null, async (tx) => {
    const last = await claimDay(tx, { now, day, toFile: env.anchorFile !== null });
    if (last === 'done') return;
    const isNew = env.anchorFile !== null && (await isEmptyFile(env.anchorFile));
    const heads = await findHeads(tx, isNew ? null : last);
    const lines = heads.map((head) => anchorLine(head, day, chainKeys));
    if (env.anchorFile) await appendAnchors(env.anchorFile, lines);
    for (const anchor of lines) log.info({ anchor }, 'the end of an audit chain today');
  });
};
