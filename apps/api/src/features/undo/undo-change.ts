import { undoChange as endpoint } from '@roster/contract/undo';
import { decideUndo, type UndoAct } from '@roster/domain/undo';
import type { UndoRecordOf } from '@roster/domain/undo-records';
import { implement } from '../../platform/implement.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { undoContacts } from '../contacts/index.ts';
import { undoExceptions } from '../exceptions/index.ts';
import { undoGroups } from '../groups/index.ts';
import { undoLock, undoUnlock } from '../locks/index.ts';
import { undoRoles } from '../roles/index.ts';
import { undoAnswer } from '../user-requests/index.ts';
import { undoEntitlementCountry, type Undone } from '../users/index.ts';
import { cancelAllNotices, cancelNoticesOf, lockUndo, markUndone } from './undo.store.ts';

/**
 * Takes a change back by the doors that made it, where nothing has changed the same fact since. The log gets entries of its
 * own, and the notices that were held are not sent.
 */
export const undoChange = implement(endpoint, ({ params: { undoId } }, { transaction, refused }) =>
  transaction(async (tx) => {
    const kept = await lockUndo(tx, undoId);
    const facts = kept && { act: kept.record.act, madeAt: kept.madeAt, undoneAt: kept.undoneAt };
    const refusal = decideUndo(facts, { roles: tx.actor.roles, now: tx.now });
    if (refusal || !kept) throw refused(refusal ?? 'undo.notFound');

    const { act } = kept.record;
    const result = await ways[act](tx, kept.record as never, kept.madeAt);
    if (result.done.length > 0) {
      await markUndone(tx, undoId);
      if (result.refused.length === 0) await cancelAllNotices(tx, undoId);
      else await cancelNoticesOf(tx, undoId, result.done);
    }
    return { act, ...result, heldBack: [...(result.heldBack ?? [])] };
  }),
);

const ways: {
  [Act in UndoAct]: (tx: AccountTransaction, record: UndoRecordOf<Act>, madeAt: Date) => Promise<Undone>;
} = {
  lock: undoLock,
  unlock: undoUnlock,
  roles: undoRoles,
  groups: undoGroups,
  entitlementCountry: undoEntitlementCountry,
  contacts: undoContacts,
  request: undoAnswer,
  exceptions: undoExceptions,
  endExceptions: undoExceptions,
};
