import { type Decisions, decideEach } from '@roster/domain/decide-each';
import { decideReturn } from '@roster/domain/seats';
import type { Refuse } from '../../platform/refused.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findAccessChanges } from '../access/index.ts';
import { findEntitlement } from '../entitlements/index.ts';
import { findHeldSeats, freeSeats, type Found } from './assigning.store.ts';
import { recordReturned } from './record-seats.ts';

type Wanted = { entitlementId: string; seatIds: readonly string[]; dryRun: boolean };
type Returned = Decisions<NonNullable<ReturnType<typeof decideReturn>>> & {
  names: ReadonlyMap<string, string | null>;
  /** Until when devices of those who lose one run its product at the latest; null where none stops. Of a dry run alone. */
  effects: { id: string; name: string | null; offlineUntil: string | null }[];
};

/** The door by which seats of an entitlement go back to the pool (E3). */
export async function returnToPool(
  tx: AccountTransaction,
  { entitlementId, seatIds, dryRun }: Wanted,
  refused: Refuse<'entitlements.notFound'>,
): Promise<Returned> {
  const scope = { accountId: tx.account.id, entitlementId, now: tx.now };
  if (!(await findEntitlement(tx, scope))) throw refused('entitlements.notFound');

  const found = [...(await findHeldSeats(tx, seatIds)).values()];
  const seats = new Map(
    found.flatMap((seat) => (seat.entitlementId === entitlementId ? [[seat.id, seat]] : [])),
  );
  const decisions = decideEach(seatIds, tx.actor.roles, (id, roles) => decideReturn(seats.get(id), roles));
  const names = new Map([...seats].map(([id, { name }]) => [id, name]));
  const leaving = decisions.allowed.flatMap((id) => seats.get(id) ?? []);
  if (dryRun) return { ...decisions, names, effects: await effectsOfReturn(tx, leaving) };
  if (leaving.length === 0) return { ...decisions, names, effects: [] };

  await freeSeats(tx, decisions.allowed);
  await recordReturned(tx, leaving);
  return { ...decisions, names, effects: [] };
}

/** E1: by the rules of their policy, since a user may run the product by something else, and other products run on. */
export async function effectsOfReturn(
  tx: AccountTransaction,
  leaving: readonly Found[],
): Promise<Returned['effects']> {
  const holders = leaving.flatMap(({ userId, name }) => (userId ? { id: userId, name: name ?? '' } : []));
  const entitlementId = leaving[0]?.entitlementId ?? '';
  const changes = await findAccessChanges(tx, holders, () => [{ act: 'takeSeat', entitlementId }]);
  const untilOf = new Map(changes.map(({ id, offlineUntil }) => [id, offlineUntil]));
  return leaving.map(({ id, name, userId }) => ({
    id,
    name,
    offlineUntil: userId === null ? null : (untilOf.get(userId) ?? null),
  }));
}
