import { restoreUsers as endpoint } from '@roster/contract/departures';
import { implement } from '../../platform/implement.ts';
import { findIds, selectMatching } from '../../platform/lists/index.ts';
import { removedList } from './restores.store.ts';
import { bringBack, decideRestores } from './restoring.ts';

/** D5: from "Recently removed", one or many, one result per user. */
export const restoreUsers = implement(endpoint, ({ body }, context) => {
  const { actor, platform, now } = context;
  return context.onMany({
    dryRun: body.dryRun,
    select: async () =>
      'userIds' in body
        ? body.userIds
        : selectMatching(body, context.refused, (filters, limit) =>
            findIds(platform.database.reader, removedList(actor.accountId, now, filters), limit),
          ),
    work: async (tx, ids) => {
      const { decisions, departed } = await decideRestores(tx, context, ids);
      const { allowed, refused, heldBack } = body.dryRun
        ? { ...decisions, heldBack: [] }
        : await bringBack(tx, decisions);
      return {
        done: allowed,
        refused: refused.map(({ id, code }) => ({ id, code, name: departed.get(id)?.name ?? null })),
        heldBack,
      };
    },
  });
});
