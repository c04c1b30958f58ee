import type { MembershipChange } from '@roster/domain/undo';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findNames } from './groups.store.ts';

/** Records for each user the groups that changed for them, not all that were asked for. */
export async function recordGroups(
  tx: AccountTransaction,
  changes: readonly MembershipChange[],
): Promise<void> {
  const names = await findNames(tx, [
    ...new Set(changes.flatMap(({ added, removed }) => [...added, ...removed])),
  ]);
  const namesOf = (groups: readonly string[]) =>
    [...names].flatMap(([id, name]) => (groups.includes(id) ? name : []));
  await tx.audit(
    'users.groupsChanged',
    changes.map(({ id, added, removed }) => ({
      subjectId: id,
      details: { added: namesOf(added), removed: namesOf(removed) },
    })),
  );
}
