import { decideUndoAnswer, decideUndoRoles, decideUndoUnlock } from '@roster/domain/undo';
import type { UndoRecordOf } from '@roster/domain/undo-records';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { unlockBack } from '../locks/index.ts';
import { reopenRequests } from '../pending/index.ts';
import { rolesBack } from '../roles/index.ts';
import { editMember, findEntitlementCountry, findLockFacts, type Undone } from '../users/index.ts';
import { findOpenOf, lockRequests, openKindsOf, type UserRequestRow } from './user-requests.store.ts';

type Granted = NonNullable<UndoRecordOf<'request'>['granted']>;

/**
 * H3: takes an answer back: what granting it changed is as before, and the requests are open again. All that were answered
 * for one user stay as they are where one of them does.
 */
export async function undoAnswer(
  tx: AccountTransaction,
  { requestIds, granted }: UndoRecordOf<'request'>,
  madeAt: Date,
): Promise<Undone> {
  const rows = await lockRequests(tx, requestIds);
  const askers = [...rows.values()].map((row) => row.user_id);
  const open = await findOpenOf(tx, askers);
  const nameOf = new Map([...rows.values()].map((row) => [row.user_id, row.user_name]));
  const decided = new Map<string, Refusal | null>();
  for (const requestId of requestIds) {
    const row = rows.get(requestId) ?? null;
    const openKinds = row ? openKindsOf(open, row.user_id, row.product?.id) : [];
    const facts = { actorRoles: tx.actor.roles, madeAt, openKinds };
    const id = row?.user_id ?? requestId;
    decided.set(id, decided.get(id) ?? decideUndoAnswer(row && answeredFacts(row), facts));
  }
  const [[id, refusal] = []] = decided;
  if (granted && id && !refusal) decided.set(id, await takeBack[granted.act](tx, granted as never));
  const done = [...decided].filter(([, code]) => !code).map(([id]) => id);
  await reopenRequests(tx, requestIds, done);
  const refused = [...decided].flatMap(([id, code]) =>
    code ? [{ id, code, name: nameOf.get(id) ?? null }] : [],
  );
  return { done, refused };
}

type Refusal = NonNullable<ReturnType<typeof decideUndoAnswer> | ReturnType<typeof decideUndoRoles>>;

const answeredFacts = (row: UserRequestRow) => ({
  state: row.state,
  answeredAt: row.answered_at,
  kind: row.kind,
  userRoles: row.user_roles,
});

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
