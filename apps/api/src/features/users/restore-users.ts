import { restoreUsers as endpoint } from '@roster/contract/remove-users';
import { implement } from '../../platform/implement.ts';
import { findIds } from '../../platform/keyset.ts';
import { selectMatching } from '../../platform/select-matching.ts';
import { removedList } from './restores.store.ts';
import { bringBack, decideRestores } from './restoring.ts';

/** D5: from "Recently removed", one or many, one result per user. */
export const restoreUsers = implement(endpoint, ({ body }, context) =>
  context.transaction(async (tx) => {
    const { actor, platform, now } = context;
    const userIds =
      'userIds' in body
        ? body.userIds
        : await selectMatching(body, (filters, limit) =>
            findIds(platform.database.reader, removedList(actor.accountId, now, filters), limit),
          );
    const { decisions, departed } = await decideRestores(tx, context, userIds);
    const { allowed, refused } = body.dryRun ? decisions : await bringBack(tx, decisions);
    return {
      done: allowed,
      refused: refused.map(({ id, code }) => ({ id, code, name: departed.get(id)?.name ?? null })),
    };
  }),
);
