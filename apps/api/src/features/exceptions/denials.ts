import { decideActOnHolder, denialOf, denialsOf } from '@roster/domain/exceptions';
import type { ExceptionChange } from '@roster/domain/undo-records';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { allowOrDeny } from './allow-or-deny.ts';
import { deleteExceptions, endedOf, findExceptionsOf, findToday, type Found } from './exceptions.store.ts';
import { recordEnded } from './record-exceptions.ts';

/**
 * L1, *also deny access*: denies users all products; the rules of the lock have been asked. A denial that is in force
 * stays as it is, and an allow of a single product ends, since it would beat the denial. It gives no reason of its own: the
 * note of the lock is for administrators only, and License Managers and the locked users themselves read the exceptions.
 */
export async function denyAccess(
  tx: AccountTransaction,
  userIds: readonly string[],
): Promise<ExceptionChange> {
  const today = await findToday(tx);
  const exceptions = await findExceptionsOf(tx, userIds);
  const changes = userIds.map((id) => ({ id, ...denialOf(exceptions.get(id) ?? [], today) }));
  const ending = new Set(changes.flatMap(({ end }) => end.map(({ id }) => id)));
  const ended = [...exceptions.values()].flat().filter(({ id }) => ending.has(id));
  const { made, ended: replaced } = await allowOrDeny(
    tx,
    changes.filter(({ deny }) => deny).map(({ id }) => id),
    { wanted: { productId: null, effect: 'deny', reason: '', endsOn: null }, product: null, exceptions },
  );
  await end(tx, ended);
  return { made, ended: [...replaced, ...ended.map(endedOf)] };
}

/**
 * Ends the denials of all products of these users, as far as the actor may: an unlock is allowed to oneself, which ending
 * a denial of one’s own is not.
 */
export async function endDenials(
  tx: AccountTransaction,
  userIds: readonly string[],
): Promise<ExceptionChange> {
  const ended = [...(await findEndableDenials(tx, userIds)).values()].flat();
  await end(tx, ended);
  return { made: [], ended: ended.map(endedOf) };
}

/** The denials of all products that the actor may end, by user. */
export async function findEndableDenials(
  tx: AccountTransaction,
  userIds: readonly string[],
): Promise<Map<string, Found[]>> {
  const today = await findToday(tx);
  const exceptions = await findExceptionsOf(tx, userIds);
  const denials = [...exceptions].map(([id, some]): [string, Found[]] => [
    id,
    denialsOf(some, today).filter((one) => decideActOnHolder(one, tx.actor) === null),
  ]);
  return new Map(denials.filter(([, some]) => some.length > 0));
}

/** Which of these users are denied all products. */
export async function findDenied(tx: AccountTransaction, userIds: readonly string[]): Promise<Set<string>> {
  const today = await findToday(tx);
  const exceptions = await findExceptionsOf(tx, userIds);
  return new Set(userIds.filter((id) => denialsOf(exceptions.get(id) ?? [], today).length > 0));
}

async function end(tx: AccountTransaction, exceptions: readonly Found[]): Promise<void> {
  await deleteExceptions(
    tx,
    exceptions.map(({ id }) => id),
  );
  await recordEnded(tx, exceptions);
}
