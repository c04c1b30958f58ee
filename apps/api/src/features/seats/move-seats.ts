import { afterMove, decideMove, type Move, type MoveFacts, type MoveRefusal } from '@roster/domain/seats';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { grantFulfilled } from '../pending/index.ts';
import { findHeldSeats } from './assigning.store.ts';
import { findTakers, takeFromTakers, updateHolders } from './moving.store.ts';
import { recordAssigned, recordReturned } from './record-seats.ts';
import { returnUseless } from './useless-seats.ts';

/** E3: returns why these seats may not move as a whole, or null. Users who leave take none over. */
export async function judgeMoves(
  tx: AccountTransaction,
  moves: readonly Move[],
  leaving: ReadonlySet<string> = new Set(),
): Promise<MoveRefusal | null> {
  if (moves.length === 0) return null;
  const { seats, facts: before } = await findMoveFacts(tx, moves, leaving);
  let facts: MoveFacts = before;
  for (const move of moves) {
    const seat = seats.get(move.seatId);
    const refusal = decideMove(seat, move, facts);
    if (refusal) return refusal;
    if (seat) facts = afterMove(seat, move.userId, facts);
  }
  return null;
}

/** Returns the seats, locked, and what decides who takes them over. */
export async function findMoveFacts(
  tx: AccountTransaction,
  moves: readonly Move[],
  leaving: ReadonlySet<string> = new Set(),
) {
  const seats = await findHeldSeats(tx, seatIdsOf(moves));
  const takers = moves.map(({ userId }) => userId).filter((userId) => !leaving.has(userId));
  const scope = { accountId: tx.account.id, now: tx.now };
  return { seats, facts: { actorRoles: tx.actor.roles, ...(await findTakers(tx, scope, takers)) } };
}

/**
 * The door by which seats that were judged move to other members, from a user, from someone who is not one (D3), or from the
 * pool. Who lost one and who got it read so in their history (X1).
 */
export async function moveSeats(tx: AccountTransaction, wanted: readonly Move[]): Promise<void> {
  // Of two for one seat the last one counts.
  const moves = [...new Map(wanted.map((move) => [move.seatId, move])).values()];
  if (moves.length === 0) return;
  const before = await findHeldSeats(tx, seatIdsOf(moves));
  await returnUseless(
    tx,
    moves.flatMap(({ seatId, userId }) => {
      const seat = before.get(seatId);
      return seat ? [{ userId, productId: seat.productId, country: seat.country }] : [];
    }),
  );
  const holders = new Set([...before.values()].map(({ userId }) => userId));
  if (moves.some(({ userId }) => holders.has(userId))) await takeFromTakers(tx, moves);
  if ((await updateHolders(tx, moves)) !== moves.length)
    throw new Error('a seat went within the lock of its account');
  const moved = moves.flatMap(({ seatId, userId }) => {
    const seat = before.get(seatId);
    return seat ? [{ seat, userId }] : [];
  });
  await recordReturned(
    tx,
    moved.map(({ seat }) => seat),
  );
  await recordAssigned(
    tx,
    moved.map(({ seat, userId }) => ({ ...seat, userId })),
  );
  await grantFulfilled(
    tx,
    moved.map(({ userId }) => userId),
  );
}

/** Returns the users who hold these seats, by seat. */
export async function findSeatHolders(
  tx: AccountTransaction,
  moves: readonly Move[],
): Promise<ReadonlyMap<string, string | null>> {
  if (moves.length === 0) return new Map();
  const seats = await findHeldSeats(tx, seatIdsOf(moves));
  return new Map([...seats].map(([id, { userId }]) => [id, userId]));
}

const seatIdsOf = (moves: readonly Move[]) => moves.map(({ seatId }) => seatId);
