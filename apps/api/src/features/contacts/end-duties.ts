import type { ContactDuty } from '@roster/domain/contacts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { deleteDuties } from './contacts.store.ts';
import { findDutiesBefore } from './undo-contacts.store.ts';

/** The door of ending duties, one or several. Returns how they can be taken back. */
export async function endDuties(
  tx: AccountTransaction,
  duties: readonly ContactDuty[],
  { undoable }: { undoable: boolean },
) {
  const undo = undoable ? tx.offerUndo() : null;
  const ids = duties.map(({ id }) => id);
  const ended = undo ? await findDutiesBefore(tx, ids) : [];
  await deleteDuties(tx, ids);
  await undo?.keep({ act: 'contacts', duties: ended.map((before) => ({ before, after: null })) });
  await tx.audit(
    'contacts.ended',
    duties.map(({ userId: subjectId, country }) => ({ subjectId, details: { country } })),
  );
  return undo && { undo: undo.offer };
}
