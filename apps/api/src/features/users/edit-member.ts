import type { AccountTransaction } from '../../platform/transaction.ts';
import { grantFulfilled } from '../pending/index.ts';
import { editUserRows, type Change } from './edits.store.ts';

export type Edit = { id: string; before: Change; after: Change };

/** The same for one user: the endpoint and the answer to a request come through here. */
export const editMember = (tx: AccountTransaction, id: string, edit: Omit<Edit, 'id'>): Promise<string[]> =>
  editMembers(tx, [{ id, ...edit }]);

/**
 * Changes what an account says of users, where the rules allow it, and records what it said before. Returns the requests
 * that this grants.
 */
export async function editMembers(tx: AccountTransaction, edits: readonly Edit[]): Promise<string[]> {
  for (const { ids, after } of alike(edits)) await editUserRows(tx, ids, after);
  await tx.audit(
    'users.edited',
    edits.map(({ id, before, after }) => ({ subjectId: id, details: { before, after } })),
  );
  return grantFulfilled(
    tx,
    edits.map(({ id }) => id),
  );
}

/** The users who get the same, so that one statement does for them. */
function alike(edits: readonly Edit[]): { ids: string[]; after: Change }[] {
  const groups = new Map<string, { ids: string[]; after: Change }>();
  for (const { id, after } of edits) {
    const key = JSON.stringify(after);
    const group = groups.get(key) ?? { ids: [], after };
    group.ids.push(id);
    groups.set(key, group);
  }
  return [...groups.values()];
}
