import { assignSeats } from './assign-seats.ts';
import { listSeats } from './list-seats.ts';
import { reassignSeat } from './reassign-seat.ts';
import { returnSeats } from './return-seats.ts';

export { handSeatsOver } from './hand-seats-over.ts';
export { findSeats } from './seats.store.ts';

export const actions = [listSeats, assignSeats, returnSeats, reassignSeat];
