import type { SeatFilters, SeatSort } from '@roster/contract/seats';
import { listOfMeant, type List } from '../../platform/lists/index.ts';
import type { Queryable } from '../../platform/postgres/index.ts';
import { findFewOffline } from './offline-holders.store.ts';
import { nearSeats, seatList, type Scope } from './seat-list.store.ts';

/** The seats that match, looked up by their holders where an index of users knows these. */
export async function findSeatList(
  reader: Queryable,
  scope: Scope,
  filters: SeatFilters & { sort?: SeatSort },
): Promise<List> {
  const { search, offline = false } = filters;
  const few = offline ? await findFewOffline(reader, scope) : null;
  return listOfMeant(
    reader,
    { accountId: scope.accountId, search },
    {
      of: (people) => seatList(scope, filters, people ?? few),
      near: nearSeats(scope, filters),
    },
  );
}
