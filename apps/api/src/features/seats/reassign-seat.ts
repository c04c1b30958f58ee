import { reassignSeat as endpoint } from '@roster/contract/seats';
import { decideGive, decideMove } from '@roster/domain/seats';
import { implement } from '../../platform/implement.ts';
import { findEntitlement } from '../entitlements/index.ts';
import { findCandidates, findHeldSeats, moveSeat } from './assigning.store.ts';
import { recordAssigned, recordReturned } from './record-seats.ts';

export const reassignSeat = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const { seatId } = params;
    const seat = (await findHeldSeats(tx, [seatId])).get(seatId);
    if (!seat) throw refused('licenses.notFound');
    const scope = { accountId: tx.account.id, entitlementId: seat.entitlementId, now: tx.now };
    const entitlement = await findEntitlement(tx, scope);
    if (!entitlement) throw refused('licenses.notFound');

    const candidates = await findCandidates(tx, entitlement.product.id, [body.userId]);
    const refusal =
      decideGive(entitlement) ?? decideMove(seat, body, { actorRoles: tx.actor.roles, ...candidates });
    if (refusal) throw refused(refusal);
    if (!(await moveSeat(tx, seat, body.userId))) throw refused('licenses.changedSince');
    await recordReturned(tx, entitlement, [seat]);
    await recordAssigned(tx, entitlement, [body.userId]);
    return { seatId, userId: body.userId };
  }),
);
