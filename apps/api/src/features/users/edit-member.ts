import type { AccountTransaction } from '../../platform/transaction.ts';
import { grantFulfilled } from '../pending/index.ts';
import { editUserRow, type Change } from './edits.store.ts';

/**
 * Changes what an account says of a user, where the rules allow it, and records what it said before. The endpoint and the
 * answer to a request come through here.
 */
export async function editMember(
  tx: AccountTransaction,
  userId: string,
  { before, after }: { before: Change; after: Change },
): Promise<void> {
  await editUserRow(tx, userId, after);
  await tx.audit('users.edited', [{ subjectId: userId, details: { before, after } }]);
  await grantFulfilled(tx, [userId]);
}
