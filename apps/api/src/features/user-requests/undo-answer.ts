import { decideUndoAnswer, decideUndoRoles, decideUndoUnlock } from '@roster/domain/undo';
import type { UndoRecordOf } from '@roster/domain/undo-records';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { unlockBack } from '../locks/index.ts';
import { reopenRequests } from '../pending/index.ts';
import { rolesBack } from '../roles/index.ts';
import { editMember, findEntitlementCountry, findLockFacts, type Undone } from '../users/index.ts';
import { findOpenKinds, lockRequest } from './user-requests.store.ts';

type Granted = NonNullable<UndoRecordOf<'request'>['granted']>;

/** H3: takes an answer back: what granting it changed is as before, and the request is open again. */
export async function undoAnswer(
  tx: AccountTransaction,
  { requestId, granted }: UndoRecordOf<'request'>,
  madeAt: Date,
): Promise<Undone> {
  const row = await lockRequest(tx, requestId);
  const request = row && {
    state: row.state,
    answeredAt: row.answered_at,
    kind: row.kind,
    userRoles: row.user_roles,
  };
  const openKinds = row ? await findOpenKinds(tx, row.user_id, row.product?.id) : [];
  const refusal =
    decideUndoAnswer(request, { actorRoles: tx.actor.roles, madeAt, openKinds }) ??
    (granted && (await takeBack[granted.act](tx, granted as never)));
  const id = row?.user_id ?? requestId;
  if (refusal) return { done: [], refused: [{ id, code: refusal, name: row?.user_name ?? null }] };
  await reopenRequests(tx, [requestId], [id]);
  return { done: [id], refused: [] };
}

type TakeBack = {
  [Act in Granted['act']]: (
    tx: AccountTransaction,
    granted: Extract<Granted, { act: Act }>,
  ) => Promise<ReturnType<typeof decideUndoRoles>>;
};

/** Changes nothing where it returns why not. */
const takeBack: TakeBack = {
  unlock: async (tx, granted) => {
    const [user] = granted.users;
    if (!user) return null;
    const left = new Map([[user.id, user.after]]);
    const refusal = decideUndoUnlock(user.id, { ...(await findLockFacts(tx, [user.id])), left });
    if (!refusal) await unlockBack(tx, granted, [user.id]);
    return refusal;
  },
  roles: async (tx, granted) => {
    const [user] = granted.users;
    if (!user) return null;
    const facts = await findLockFacts(tx, [user.id]);
    const refusal = decideUndoRoles(user.id, { ...facts, changes: new Map([[user.id, user]]) });
    if (!refusal) await rolesBack(tx, granted, { allowed: [user.id] }, facts);
    return refusal;
  },
  country: async (tx, { id, before, after }) => {
    if ((await findEntitlementCountry(tx, id)) !== after) return 'undo.changedSince';
    await editMember(tx, id, {
      before: { entitlementCountry: after },
      after: { entitlementCountry: before },
    });
    return null;
  },
};
