import { listSeats as endpoint, type SeatFilters } from '@roster/contract/seats';
import { freeOf, type SeatCounts, seatStates } from '@roster/domain/seats';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { findEnding } from '../entitlements/index.ts';
import { findSeatList } from './find-seats.ts';
import { seatAnswer, type SeatRow } from './seat-list.store.ts';

export const listSeats = implement(endpoint, async ({ params, query }, context) => {
  const { actor, platform, now, refused } = context;
  const scope = { accountId: actor.accountId, entitlementId: params.entitlementId, now };
  const entitlement = await findEnding(platform.database.reader, scope);
  if (!entitlement) throw refused('entitlements.notFound');
  // A cursor of one entitlement is none of another.
  const paged = { ...query, ofUser: params.entitlementId };
  const answer = (row: SeatRow) => seatAnswer(row, actor.roles);
  const total = keptTotal(entitlement.seats, query);
  const list = {
    ...(await findSeatList(platform.database.reader, scope, query)),
    ...(total !== null && { total: () => total }),
  };
  return { ...(await listPage(endpoint, paged, context, list, answer)), entitlement };
});

/** How many licenses are in these states, which is kept counted; null where something else is asked for, too. */
function keptTotal(seats: SeatCounts | null, filters: SeatFilters): number | null {
  const { state = seatStates, search, used, offline, wrongCountry } = filters;
  if (!seats || [search, used, offline, wrongCountry].some((filter) => filter !== undefined)) return null;
  const counted = { lost: seats.lost, assigned: seats.assigned, free: freeOf(seats) };
  return [...new Set(state)].reduce((sum, one) => sum + counted[one], 0);
}
