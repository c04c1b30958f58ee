import { listSeats as endpoint } from '@roster/contract/seats';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { findEntitlement } from '../entitlements/index.ts';
import { findFewHolders } from './few-holders.store.ts';
import { seatAnswer, seatList, type SeatRow } from './seat-list.store.ts';

export const listSeats = implement(endpoint, async ({ params, query }, context) => {
  const { actor, platform, now, refused } = context;
  const scope = { accountId: actor.accountId, entitlementId: params.entitlementId, now };
  const entitlement = await findEntitlement(platform.database.reader, scope);
  if (!entitlement) throw refused('entitlements.notFound');
  // A cursor of one entitlement is none of another.
  const paged = { ...query, ofUser: params.entitlementId };
  const answer = (row: SeatRow) => seatAnswer(row, actor.roles);
  const few = await findFewHolders(platform.database.reader, scope, query);
  return { ...(await listPage(endpoint, paged, context, seatList(scope, query, few), answer)), entitlement };
});
