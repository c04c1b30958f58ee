import { declineUserRequests as endpoint } from '@roster/contract/user-requests';
import { may } from '@roster/domain/permissions';
import { undoNeeds } from '@roster/domain/undo';
import { decideEach } from '@roster/domain/decide-each';
import { decideDecline, kindsAnsweredBy } from '@roster/domain/user-requests';
import { implement } from '../../platform/implement.ts';
import { findIds, selectMatching } from '../../platform/lists/index.ts';
import { giveAnswer } from './give-answer.ts';
import { askedFacts } from './request-answer.ts';
import { lockRequests, userRequestList } from './user-requests.store.ts';

/** H3: declines requests, one, many, or all that match, with one answer to all of them. */
export const declineUserRequests = implement(endpoint, ({ body }, context) => {
  const { accountId, roles } = context.actor;
  const kinds = kindsAnsweredBy(roles);
  const { reader } = context.platform.database;
  return context.onMany({
    dryRun: body.dryRun,
    select: () =>
      'requestIds' in body
        ? Promise.resolve(body.requestIds)
        : selectMatching(body, context.refused, (filters, limit) =>
            findIds(reader, userRequestList({ accountId, now: context.now, kinds }, filters), limit),
          ),
    work: async (tx, ids) => {
      const requests = await lockRequests(tx, ids);
      const { allowed, refused } = decideEach(ids, tx.actor, (id, actor) =>
        decideDecline({ actor, ...askedFacts(requests.get(id) ?? null) }),
      );
      // What is not theirs to answer is not found, and has no name.
      const nameOf = ({ id, code }: (typeof refused)[number]) =>
        code === 'requests.notFound' ? null : (requests.get(id)?.user_name ?? null);
      const outcome = { done: allowed, refused: refused.map((one) => ({ ...one, name: nameOf(one) })) };
      if (body.dryRun || allowed.length === 0) return outcome;

      const undo = body.undoable && may(tx.actor.roles, undoNeeds.request) ? tx.offerUndo() : null;
      const declined = allowed.flatMap((id) => requests.get(id) ?? []);
      await giveAnswer(tx, declined, { state: 'declined', message: body.message || null });
      await undo?.keep({ act: 'request', requestIds: allowed, granted: null });
      return { ...outcome, ...(undo && { undo: undo.offer }) };
    },
  });
});
