import { decideEach } from '@roster/domain/decide-each';
import type { GroupChange } from '@roster/domain/groups';
import { decideUndoGroups, type MembershipChange } from '@roster/domain/undo';
import type { UndoRecordOf } from '@roster/domain/undo-records';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findForeignGroups } from '../account/index.ts';
import { findLockFacts, outcomeOf, type Undone } from '../users/index.ts';
import { findMemberships, putMembersBack } from './groups.store.ts';
import { recordGroups } from './record-groups.ts';

/** Takes users out of the groups they were added to, and puts them back into those they were removed from. */
export async function undoGroups(tx: AccountTransaction, { users }: UndoRecordOf<'groups'>): Promise<Undone> {
  const ids = users.map(({ id }) => id);
  const facts = {
    ...(await findLockFacts(tx, ids)),
    changes: new Map(users.map((user) => [user.id, user])),
    memberships: await findMemberships(tx, ids),
    deleted: new Set(await findForeignGroups(tx, [...new Set(users.flatMap(({ removed }) => removed))])),
  };
  const decisions = decideEach(ids, facts, decideUndoGroups);
  const back = users.filter(({ id }) => decisions.allowed.includes(id));
  await putMembersBack(tx, back);
  await recordGroups(
    tx,
    back.map(({ id, added, removed }) => ({ id, added: removed, removed: added })),
  );
  return outcomeOf(decisions, facts.users);
}

/** What the change does to a user in these groups. */
export const changeOf = (
  id: string,
  { add, remove }: GroupChange,
  groups: readonly string[],
): MembershipChange => ({
  id,
  added: add.filter((group) => !groups.includes(group)),
  removed: remove.filter((group) => groups.includes(group)),
});
