import { decideAddContact, decideEndDuty, type ContactDuty } from '@roster/domain/contacts';
import type { RefusalCode } from '@roster/domain/refusals';
import type { DutyChange, UndoRecordOf } from '@roster/domain/undo-records';
import type { AccountTransaction } from '../../platform/transaction.ts';
import type { Undone } from '../users/index.ts';
import { deleteDuties, findDuties, findMembers } from './contacts.store.ts';
import { putDutyBack } from './undo-contacts.store.ts';

/** Takes each change of a duty back that is as the change left it; an account has few duties (maxFulfillmentContacts). */
export async function undoContacts(
  tx: AccountTransaction,
  { duties }: UndoRecordOf<'contacts'>,
): Promise<Undone> {
  const refused: Undone['refused'] = [];
  const done = new Set<string>();
  for (const change of duties) {
    const id = (change.before ?? change.after)?.userId ?? '';
    const code = await undoDuty(tx, change);
    if (code) refused.push({ id, code, name: null });
    else done.add(id);
  }
  return { done: [...done], refused };
}

/** Ends a duty that was added, or puts back one that ended or was handed over; else returns why not. */
async function undoDuty(tx: AccountTransaction, change: DutyChange): Promise<RefusalCode | null> {
  const { before, after } = change;
  const refusal = (await decide(tx, change, await findDuties(tx))) as RefusalCode | null;
  if (refusal) return refusal;
  if (before) await putDutyBack(tx, before);
  else if (after) await deleteDuties(tx, [after.id]);
  await recordUndo(tx, change);
  return null;
}

async function decide(tx: AccountTransaction, { before, after }: DutyChange, duties: readonly ContactDuty[]) {
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

async function recordUndo(tx: AccountTransaction, { before, after }: DutyChange): Promise<void> {
  if (!before && after)
    return tx.audit('contacts.ended', [{ subjectId: after.userId, details: { country: after.country } }]);
  if (!before) return;
  const { userId, country } = before;
  if (!after) return tx.audit('contacts.added', [{ subjectId: userId, details: { country } }]);
  const details = { country, before: { userId: after.userId }, after: { userId } };
  return tx.audit('contacts.replaced', [{ subjectId: userId, details }]);
}
