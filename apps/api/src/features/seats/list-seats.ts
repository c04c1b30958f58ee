import { listSeats as endpoint, type SeatFilters } from '@roster/contract/seats';
import { freeOf, type SeatCounts, seatStates } from '@roster/domain/seats';
import { implement } from '../../platform/implement.ts';
import { listPage, type List } from '../../platform/lists/index.ts';
import type { Queryable } from '../../platform/postgres/index.ts';
import { findEntitlement } from '../entitlements/index.ts';
import { findFewHolders, findManyHolders } from './few-holders.store.ts';
import { nearSeats, seatAnswer, seatList, type Scope, type SeatRow } from './seat-list.store.ts';

export const listSeats = implement(endpoint, async ({ params, query }, context) => {
  const { actor, platform, now, refused } = context;
  const scope = { accountId: actor.accountId, entitlementId: params.entitlementId, now };
  const entitlement = await findEntitlement(platform.database.reader, scope);
  if (!entitlement) throw refused('entitlements.notFound');
  // A cursor of one entitlement is none of another.
  const paged = { ...query, ofUser: params.entitlementId };
  const answer = (row: SeatRow) => seatAnswer(row, actor.roles);
  const total = keptTotal(entitlement.seats, query);
  const list = {
    ...(await narrowed(platform.database.reader, scope, query)),
    ...(total !== null && { total }),
  };
  return { ...(await listPage(endpoint, paged, context, list, answer)), entitlement };
});

/** Few holders are looked up; of many who are searched for, only if the next rows of the list do not fill the page. */
async function narrowed(reader: Queryable, scope: Scope, filters: SeatFilters): Promise<List> {
  const few = await findFewHolders(reader, scope, filters);
  if (few || filters.search === undefined) return seatList(scope, filters, few);
  const far = async () => seatList(scope, filters, await findManyHolders(reader, scope, filters));
  return { ...seatList(scope, filters, null), near: { rows: nearSeats(scope, filters), far } };
}

/** How many licenses are in these states, which is kept counted; null where something else is asked for, too. */
function keptTotal(seats: SeatCounts | null, filters: SeatFilters): number | null {
  const { state = seatStates, search, used, offline, wrongCountry } = filters;
  if (!seats || [search, used, offline, wrongCountry].some((filter) => filter !== undefined)) return null;
  const counted = { lost: seats.lost, assigned: seats.assigned, free: freeOf(seats) };
  return [...new Set(state)].reduce((sum, one) => sum + counted[one], 0);
}
