import { sameKind } from '@roster/domain/exceptions';
import type { ExceptionChange } from '@roster/domain/undo-records';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { deleteExceptions, endedOf, insertExceptions, type Found, type New } from './exceptions.store.ts';
import { recordCreated } from './record-exceptions.ts';

type Wanted = {
  wanted: New;
  product: string | null;
  /** All exceptions of these users. */
  exceptions: ReadonlyMap<string, readonly Found[]>;
};

/** Makes an exception for each of these users; the rules have been asked. One that has ended makes room for the new one. */
export async function allowOrDeny(
  tx: AccountTransaction,
  userIds: readonly string[],
  { wanted, product, exceptions }: Wanted,
): Promise<ExceptionChange> {
  if (userIds.length === 0) return { made: [], ended: [] };
  const ended = userIds.flatMap((id) => sameKind(exceptions.get(id) ?? [], wanted));
  await deleteExceptions(
    tx,
    ended.map(({ id }) => id),
  );
  const made = await insertExceptions(tx, userIds, wanted);
  await recordCreated(
    tx,
    userIds.map((userId) => ({ ...wanted, userId, product })),
  );
  return { made, ended: ended.map(endedOf) };
}
