import { listTakers as endpoint } from '@roster/contract/seats';
import { decideMove, holding, returnedFor } from '@roster/domain/seats';
import { implement } from '../../platform/implement.ts';
import { findHeldSeat } from './assigning.store.ts';
import { findTakers } from './moving.store.ts';

/** E3: who can take a license over, by the rule that decides its move, and which of them it would be of no use to (E2). */
export const listTakers = implement(
  endpoint,
  async ({ params, query }, { actor, platform, now, refused }) => {
    const { reader } = platform.database;
    const scope = { accountId: actor.accountId, now };
    const seat = await findHeldSeat(reader, scope, params.seatId);
    if (!seat) throw refused('licenses.notFound');
    const { members, held } = await findTakers(reader, scope, query.user);
    const facts = { actorRoles: actor.roles, members, held };
    const takers = query.user.map((id) => {
      const country = members.get(id)?.country ?? seat.country;
      return {
        id,
        refusal: decideMove(seat, { userId: id }, facts),
        otherCountry: country === seat.country ? null : country,
        returns: returnedFor(held.get(holding(id, seat.productId)) ?? null, {
          country: seat.country,
          lookedUpIn: country,
        }),
      };
    });
    return { takers };
  },
);
