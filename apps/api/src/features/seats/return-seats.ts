import { returnSeats as endpoint } from '@roster/contract/seats';
import { decideEach } from '@roster/domain/decide-each';
import { decideReturn } from '@roster/domain/seats';
import { implement } from '../../platform/implement.ts';
import { findIds, selectMatching } from '../../platform/lists/index.ts';
import { findEntitlement } from '../entitlements/index.ts';
import { findHeldSeats, freeSeats } from './assigning.store.ts';
import { recordReturned } from './record-seats.ts';
import { seatList } from './seat-list.store.ts';

export const returnSeats = implement(endpoint, ({ params, body }, context) => {
  const { entitlementId } = params;
  const scope = { accountId: context.actor.accountId, entitlementId };
  const { reader } = context.platform.database;
  return context.onMany({
    dryRun: body.dryRun,
    select: () =>
      'seatIds' in body
        ? Promise.resolve(body.seatIds)
        : selectMatching(body, context.refused, (filters, limit) =>
            findIds(reader, seatList(scope, filters), limit),
          ),
    work: async (tx, ids) => {
      const entitlement = await findEntitlement(tx, { ...scope, now: tx.now });
      if (!entitlement) throw context.refused('entitlements.notFound');
      const found = await findHeldSeats(tx, ids);
      const seatOf = (id: string) => {
        const seat = found.get(id);
        return seat?.entitlementId === entitlementId ? seat : undefined;
      };
      const { allowed, refused } = decideEach(ids, tx.actor.roles, (id, roles) =>
        decideReturn(seatOf(id), roles),
      );
      const nameOf = (id: string) => seatOf(id)?.name ?? null;
      const outcome = { done: allowed, refused: refused.map((one) => ({ ...one, name: nameOf(one.id) })) };
      if (body.dryRun || allowed.length === 0) return outcome;

      await freeSeats(tx, allowed);
      await recordReturned(
        tx,
        entitlement,
        allowed.flatMap((id) => seatOf(id) ?? []),
      );
      return outcome;
    },
  });
});
