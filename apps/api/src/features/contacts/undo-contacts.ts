import { decideAddContact, decideEndDuty, type ContactDuty } from '@roster/domain/contacts';
import type { RefusalCode } from '@roster/domain/refusals';
import type { UndoRecordOf } from '@roster/domain/undo-records';
import type { AccountTransaction } from '../../platform/transaction.ts';
import type { Undone } from '../users/index.ts';
import { endDuty, findDuties, findMembers } from './contacts.store.ts';
import { putDutyBack } from './undo-contacts.store.ts';

type Record = UndoRecordOf<'contacts'>;

/** Ends a duty that was added, or puts back one that ended or was handed over, where it is as the change left it. */
export async function undoContacts(tx: AccountTransaction, record: Record): Promise<Undone> {
  const { before, after } = record;
  const duties = await findDuties(tx);
  const id = (before ?? after)?.userId ?? '';
  const refusal = (await decide(tx, record, duties)) as RefusalCode | null;
  if (refusal) return { done: [], refused: [{ id, code: refusal, name: null }] };

  if (before) await putDutyBack(tx, before);
  else if (after) await endDuty(tx, after.id);
  await recordUndo(tx, record);
  return { done: [id], refused: [] };
}

async function decide(tx: AccountTransaction, { before, after }: Record, duties: readonly ContactDuty[]) {
  const actorRoles = tx.actor.roles;
  const now = duties.find(({ id }) => id === (after ?? before)?.id);
  if (now?.userId !== after?.userId) return 'undo.changedSince' as const;
  if (!before) return decideEndDuty(after?.id ?? '', { actorRoles, duties });
  if (now) {
    const refusal = decideEndDuty(now.id, { actorRoles, duties });
    if (refusal === 'users.administratorProtected') return refusal;
  }
  const member = (await findMembers(tx, [before.userId])).get(before.userId);
  const rest = duties.filter(({ id }) => id !== before.id);
  const refusal = decideAddContact({ ...before, member }, { actorRoles, duties: rest });
  return refusal === 'contacts.alreadyContact' ? ('undo.changedSince' as const) : refusal;
}

async function recordUndo(tx: AccountTransaction, { before, after }: Record): Promise<void> {
  if (!before && after)
    return tx.audit('contacts.ended', [{ subjectId: after.userId, details: { country: after.country } }]);
  if (!before) return;
  const { userId, country } = before;
  if (!after) return tx.audit('contacts.added', [{ subjectId: userId, details: { country } }]);
  const details = { country, before: { userId: after.userId }, after: { userId } };
  return tx.audit('contacts.replaced', [{ subjectId: userId, details }]);
}
