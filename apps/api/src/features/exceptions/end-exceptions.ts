import type { AccessChanges } from '@roster/contract/access-changes';
import { endExceptions as endpoint } from '@roster/contract/exceptions';
import { decideEach } from '@roster/domain/decide-each';
import { decideEnd } from '@roster/domain/exceptions';
import { implement } from '../../platform/implement.ts';
import { findIds, selectMatching } from '../../platform/lists/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findAccessChanges } from '../access/index.ts';
import { exceptionList } from './exception-list.store.ts';
import { deleteExceptions, endedOf, findExceptions, findToday, type Found } from './exceptions.store.ts';
import { recordEnded } from './record-exceptions.ts';

/** E1: ends exceptions, one, many, or all that match. Groups and entitlements decide again. */
export const endExceptions = implement(endpoint, ({ body }, context) => {
  const { accountId } = context.actor;
  const { reader } = context.platform.database;
  return context.onMany({
    dryRun: body.dryRun,
    select: () =>
      'exceptionIds' in body
        ? Promise.resolve(body.exceptionIds)
        : selectMatching(body, context.refused, (filters, limit) =>
            findIds(reader, exceptionList({ accountId, now: context.now }, filters), limit),
          ),
    work: async (tx, ids) => {
      const found = await findExceptions(tx, ids);
      const facts = { actor: tx.actor, today: await findToday(tx) };
      const { allowed, refused } = decideEach(ids, facts, (id, these) => decideEnd(found.get(id), these));
      const nameOf = (id: string) => found.get(id)?.name ?? null;
      const outcome = { done: allowed, refused: refused.map((one) => ({ ...one, name: nameOf(one.id) })) };
      if (body.dryRun) return { ...outcome, effects: await effectsOfEnding(tx, allowed, found) };
      if (allowed.length === 0) return outcome;

      const undo = body.undoable ? tx.offerUndo() : null;
      const ending = allowed.flatMap((id) => found.get(id) ?? []);
      await deleteExceptions(tx, allowed);
      await recordEnded(tx, ending);
      await undo?.keep({ act: 'endExceptions', made: [], ended: ending.map(endedOf) });
      return { ...outcome, ...(undo && { undo: undo.offer }) };
    },
  });
});

/** E1: what their users could run then. Several exceptions of one user are one change. */
async function effectsOfEnding(
  tx: AccountTransaction,
  ids: readonly string[],
  found: ReadonlyMap<string, Found>,
): Promise<AccessChanges[]> {
  const ending = ids.flatMap((id) => found.get(id) ?? []);
  const subjects = new Map(ending.map(({ userId, name }) => [userId, { id: userId, name }]));
  const changes = await findAccessChanges(tx, [...subjects.values()], (userId) =>
    ending
      .filter((one) => one.userId === userId)
      .map(({ id }) => ({ act: 'endException' as const, exceptionId: id })),
  );
  return changes.map(({ facts: _, ...change }) => change);
}
