import { reassignSeats as endpoint } from '@roster/contract/seats';
import { implement } from '../../platform/implement.ts';
import { reassignToMembers } from './reassign-to-members.ts';

export const reassignSeats = implement(endpoint, ({ params, body }, context) => {
  const moves = new Map(body.moves.map((move) => [move.seatId, move]));
  return context.onMany({
    dryRun: body.dryRun,
    select: () => Promise.resolve([...moves.keys()]),
    work: async (tx, seatIds) => {
      const wanted = { ...params, moves: seatIds.flatMap((id) => moves.get(id) ?? []), dryRun: body.dryRun };
      const { allowed, refused, names, effects } = await reassignToMembers(tx, wanted, context.refused);
      return {
        done: allowed,
        ...(body.dryRun && { effects }),
        refused: refused.map((one) => ({ ...one, name: names.get(one.id) ?? null })),
      };
    },
  });
});
