import { returnSeats as endpoint } from '@roster/contract/seats';
import { implement } from '../../platform/implement.ts';
import { findIds, selectMatching } from '../../platform/lists/index.ts';
import { findSeatList } from './find-seats.ts';
import { returnToPool } from './return-to-pool.ts';

export const returnSeats = implement(endpoint, ({ params, body }, context) => {
  const scope = { accountId: context.actor.accountId, entitlementId: params.entitlementId, now: context.now };
  const { reader } = context.platform.database;
  return context.onMany({
    dryRun: body.dryRun,
    select: () =>
      'seatIds' in body
        ? Promise.resolve(body.seatIds)
        : selectMatching(body, context.refused, async (filters, limit) =>
            findIds(reader, await findSeatList(reader, scope, filters), limit),
          ),
    work: async (tx, seatIds) => {
      const wanted = { ...params, seatIds, dryRun: body.dryRun };
      const { allowed, refused, names, effects } = await returnToPool(tx, wanted, context.refused);
      return {
        done: allowed,
        ...(body.dryRun && { effects }),
        refused: refused.map((one) => ({ ...one, name: names.get(one.id) ?? null })),
      };
    },
  });
});
