import { closeServiceRequests as endpoint } from '@roster/contract/support';
import { decideEach } from '@roster/domain/decide-each';
import { decideAnswerRequest } from '@roster/domain/support';
import { implement } from '../../platform/implement.ts';
import { findIds, selectMatching } from '../../platform/lists/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { closeRequests } from './close-requests.ts';
import { findAccountsOf, lockRequests, requestList } from './support.store.ts';

/** H4: operators close requests, some or all that match. Each account's log says so. */
export const closeServiceRequests = implement(endpoint, async ({ body }, context) => {
  const { actor, platform, refused: no } = context;
  const everywhere = { userId: actor.id, accountId: null, all: true, daysOf: null };
  const ids =
    'requestIds' in body
      ? body.requestIds
      : await selectMatching(body, no, (filters, limit) =>
          findIds(platform.database.reader, requestList(everywhere, filters), limit),
        );
  return context.transaction(async (tx) => {
    // Before the requests, as everywhere.
    const entered = new Map<string, AccountTransaction>();
    for (const accountId of body.dryRun ? [] : await findAccountsOf(tx, ids))
      entered.set(accountId, await tx.enter(accountId));
    const requests = await lockRequests(tx, ids);
    const { allowed, refused } = decideEach(ids, requests, (id, found) =>
      decideAnswerRequest(found.get(id) ?? null),
    );
    const closing = allowed.flatMap((id) => requests.get(id) ?? []);
    for (const accountId of body.dryRun ? [] : new Set(closing.map((request) => request.account_id))) {
      const within = accountId === null ? tx : entered.get(accountId);
      if (!within) throw new Error('the account of a request is not the one it had a moment ago');
      const ofAccount = closing.filter((request) => request.account_id === accountId);
      await closeRequests(within, actor, ofAccount);
    }
    const nameOf = (id: string) => requests.get(id)?.subject ?? null;
    return { done: allowed, refused: refused.map((one) => ({ ...one, name: nameOf(one.id) })) };
  });
});
