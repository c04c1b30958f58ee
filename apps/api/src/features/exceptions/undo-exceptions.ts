import { decideEach } from '@roster/domain/decide-each';
import { sameKind } from '@roster/domain/exceptions';
import { decideUndoExceptions } from '@roster/domain/undo';
import type { ExceptionChange } from '@roster/domain/undo-records';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findLockFacts, outcomeOf, type Undone } from '../users/index.ts';
import { deleteExceptions, findExceptionsOf, putBack, type Found } from './exceptions.store.ts';
import { recordCreated, recordEnded } from './record-exceptions.ts';

/** Takes exceptions back that were made, and puts back those that ended. */
export async function undoExceptions(tx: AccountTransaction, change: ExceptionChange): Promise<Undone> {
  const ids = usersOf(change);
  const exceptions = await findExceptionsOf(tx, ids);
  const facts = { ...(await findLockFacts(tx, ids)), standing: standingIn(change, exceptions) };
  const decisions = decideEach(ids, facts, decideUndoExceptions);
  await takeExceptionsBack(tx, change, decisions.allowed);
  return outcomeOf(decisions, facts.users);
}

/** The users whose exceptions have changed since this action. */
export async function findChangedExceptions(
  tx: AccountTransaction,
  change: ExceptionChange,
): Promise<Set<string>> {
  const ids = usersOf(change);
  const standing = standingIn(change, await findExceptionsOf(tx, ids));
  return new Set(ids.filter((id) => !standing.has(id)));
}

/** The door of it, for locks as well. */
export async function takeExceptionsBack(
  tx: AccountTransaction,
  change: ExceptionChange,
  userIds: readonly string[],
): Promise<void> {
  const back = new Set(userIds);
  const found = [...(await findExceptionsOf(tx, userIds)).values()].flat();
  const made = new Set(change.made.map(({ id }) => id));
  const taken = found.filter(({ id }) => made.has(id));
  await deleteExceptions(
    tx,
    taken.map(({ id }) => id),
  );
  const ended = change.ended.filter(({ userId }) => back.has(userId));
  await putBack(tx, ended);
  await recordEnded(tx, taken);
  const restored = new Set(ended.map(({ id }) => id));
  const now = [...(await findExceptionsOf(tx, userIds)).values()].flat();
  await recordCreated(
    tx,
    now.filter(({ id }) => restored.has(id)),
  );
}

const usersOf = ({ made, ended }: ExceptionChange) => [
  ...new Set([...made, ...ended].map(({ userId }) => userId)),
];

/** What was made is there unchanged, and nothing stands where something ended. */
function standingIn(
  { made, ended }: ExceptionChange,
  exceptions: ReadonlyMap<string, readonly Found[]>,
): Set<string> {
  const users = usersOf({ made, ended });
  const madeIds = new Set(made.map(({ id }) => id));
  return new Set(
    users.filter((user) => {
      const found = exceptions.get(user) ?? [];
      const untouched = found.filter(({ id, version }) => madeIds.has(id) && version === 1);
      return (
        untouched.length === made.filter(({ userId }) => userId === user).length &&
        ended
          .filter(({ userId }) => userId === user)
          .every((one) => sameKind(found, one).every(({ id }) => madeIds.has(id)))
      );
    }),
  );
}
