import { reassignSeat as endpoint } from '@roster/contract/seats';
import { implement } from '../../platform/implement.ts';
import { judgeMoves, moveSeats } from './move-seats.ts';

export const reassignSeat = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const moves = [{ ...params, ...body }];
    const refusal = await judgeMoves(tx, moves);
    if (refusal) throw refused(refusal);
    await moveSeats(tx, moves);
    return { ...params, userId: body.userId };
  }),
);
