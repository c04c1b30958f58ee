import { editUser as endpoint } from '@roster/contract/edits';
import { decideEdit } from '@roster/domain/edits';
import { decideLastDay } from '@roster/domain/departures';
import { differing } from '../../platform/differing.ts';
import { requireName } from '../../platform/refused.ts';
import { implement } from '../../platform/implement.ts';
import { changedUser } from './changed-user.ts';
import { editMember } from './edit-member.ts';
import { findLastChange, lockForEdit, type Change } from './edits.store.ts';

/** Uses versions, so that a concurrent edit of the same user is detected. */
export const editUser = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const { version, ...wanted } = body;
    const user = await lockForEdit(tx, params.userId);
    const refusal = decideEdit(user, {
      actor: tx.actor,
      version,
      editsNote: wanted.note !== undefined,
    });
    if (refusal === 'users.changedMeanwhile') {
      const by = await findLastChange(tx, params.userId);
      throw refused('users.changedMeanwhile', by ? { by } : {});
    }
    if (refusal || !user) throw refused(refusal ?? 'users.notFound');

    const before = await changedUser(tx, params.userId);
    const change = differing(before, emptiedAsNone(wanted));
    requireName({ ...before, ...change });
    if (Object.keys(change).length === 0) return before;
    const notOnThatDay =
      change.lastDay !== undefined &&
      decideLastDay(user, { actor: tx.actor, lastDay: change.lastDay, today: user.today });
    if (notOnThatDay) throw refused(notOnThatDay);
    const was: Change = Object.fromEntries(
      Object.keys(change).map((name) => [name, before[name as keyof Change]]),
    );
    await editMember(tx, params.userId, { before: was, after: change });
    return changedUser(tx, params.userId);
  }),
);

const isName = (field: string) => field === 'firstName' || field === 'lastName';

/** An emptied field counts as no value. */
const emptiedAsNone = <Wanted extends object>(wanted: Wanted): Wanted =>
  Object.fromEntries(
    Object.entries(wanted).map(([name, value]: [string, unknown]) => [
      name,
      value === '' && !isName(name) ? null : value,
    ]),
  ) as Wanted;
