import { isInTheWay } from '@roster/domain/seats';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findHeldSeats, freeSeats } from './assigning.store.ts';
import { recordReturned } from './record-seats.ts';
import { findHeldOfProduct, type Getting } from './useless-seats.store.ts';

/**
 * E3: users who get a license hold each product once, so the one that they have and that gives them nothing goes back first.
 * Those who hold one that is in the way were refused before.
 */
export async function returnUseless(tx: AccountTransaction, getting: readonly Getting[]): Promise<void> {
  if (getting.length === 0) return;
  const nextOf = new Map((await findHeldOfProduct(tx, getting)).map(({ id, ...next }) => [id, next]));
  const held = [...(await findHeldSeats(tx, [...nextOf.keys()]))];
  const useless = held.filter(([id, seat]) => {
    const next = nextOf.get(id);
    return next && !isInTheWay(seat, next);
  });
  if (useless.length === 0) return;
  await freeSeats(
    tx,
    useless.map(([id]) => id),
  );
  await recordReturned(
    tx,
    useless.map(([, seat]) => seat),
  );
}
