import { assignSeats } from './assign-seats.ts';
import { exportSeats } from './export-seats.ts';
import { listSeats } from './list-seats.ts';
import { listTakers } from './list-takers.ts';
import { listWaiting } from './list-waiting.ts';
import { listWaitingList } from './list-waiting-list.ts';
import { reassignSeat } from './reassign-seat.ts';
import { reassignSeats } from './reassign-seats.ts';
import { returnSeats } from './return-seats.ts';

// The doors, for endpoints, removals and jobs alike.
export { findOffer, offerColumns, offerIn, type OfferFacts } from './offers.store.ts';
export { assignToMembers } from './assign-to-members.ts';
export { findSeatHolders, judgeMoves, moveSeats } from './move-seats.ts';
export { returnToPool } from './return-to-pool.ts';

export const actions = [
  listSeats,
  exportSeats,
  listTakers,
  listWaiting,
  listWaitingList,
  assignSeats,
  returnSeats,
  reassignSeat,
  reassignSeats,
];
