import { isInTheWay } from '@roster/domain/seats';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findHeldSeats, freeSeats } from './assigning.store.ts';
import { findHeldIds, type Getting } from './ended-seats.store.ts';
import { recordReturned } from './record-seats.ts';

/**
 * E3: users who get a license hold each product once, so the one that they have of a term that is over goes back first. Those
 * who hold one that is in the way were refused before.
 */
export async function returnEnded(tx: AccountTransaction, getting: readonly Getting[]): Promise<void> {
  if (getting.length === 0) return;
  const held = await findHeldSeats(tx, await findHeldIds(tx, getting));
  const ended = [...held].filter(([, { term }]) => !isInTheWay(term));
  if (ended.length === 0) return;
  await freeSeats(
    tx,
    ended.map(([id]) => id),
  );
  await recordReturned(
    tx,
    ended.map(([, seat]) => seat),
  );
}
