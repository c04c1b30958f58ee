import type { Group } from '@roster/contract/groups';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findGroup, within } from './groups.store.ts';

/** Returns the changed group as it is now, within the transaction. */
export async function changedGroup(tx: AccountTransaction, groupId: string): Promise<Group> {
  const group = await findGroup(tx, within(tx), groupId);
  if (!group) throw new Error('the changed group is gone within its own transaction');
  return group;
}
