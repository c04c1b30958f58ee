import { decideEach } from '@roster/domain/decide-each';
import { afterLock } from '@roster/domain/locks';
import { decideUndoAnswer, decideUndoCountry, decideUndoRoles, decideUndoUnlock } from '@roster/domain/undo';
import type { UndoRecordOf } from '@roster/domain/undo-records';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { unlockBack } from '../locks/index.ts';
import { reopenRequests } from '../pending/index.ts';
import { afterRolesBack, rolesBack } from '../roles/index.ts';
import { changeCountries, countryBack, findCountries, findLockFacts, type Undone } from '../users/index.ts';
import type { Granted } from './granting.ts';
import { findOpenOf, lockRequests, type UserRequestRow } from './user-requests.store.ts';

/**
 * H3: takes answers back: what granting them changed is as before, and the requests are open again. All that were answered
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
    const theirs = open.filter(({ userId }) => userId === row?.user_id);
    const facts = { actorRoles: tx.actor.roles, madeAt, open: theirs };
    const id = row?.user_id ?? requestId;
    decided.set(id, decided.get(id) ?? decideUndoAnswer(row && answeredFacts(row), facts));
  }
  const parts = granted ?? [];
  for (const part of parts)
    for (const { id, code } of await decideBack[part.act](tx, part as never))
      decided.set(id, decided.get(id) ?? code);
  const done = [...decided].filter(([, code]) => !code).map(([id]) => id);
  for (const part of parts) await takeBack[part.act](tx, part as never, done);
  await reopenRequests(tx, requestIds, done);
  const refused = [...decided].flatMap(([id, code]) =>
    code ? [{ id, code, name: nameOf.get(id) ?? null }] : [],
  );
  return { done, refused };
}

type Refusal = NonNullable<ReturnType<typeof decideUndoAnswer> | ReturnType<typeof decideUndoRoles>>;
type Part<Act extends Granted['act']> = Extract<Granted, { act: Act }>;

const answeredFacts = (row: UserRequestRow) => ({
  state: row.state,
  answeredAt: row.answered_at,
  wanted: { kind: row.kind, role: row.role, productId: row.product?.id ?? null },
  userRoles: row.user_roles,
});

const idsOf = ({ users }: { users: readonly { id: string }[] }) => users.map(({ id }) => id);

/** Which users keep what they were granted, and why. */
const decideBack: {
  [Act in Granted['act']]: (
    tx: AccountTransaction,
    part: Part<Act>,
  ) => Promise<readonly { id: string; code: Refusal }[]>;
} = {
  unlock: async (tx, part) => {
    const left = new Map(part.users.map(({ id, after }) => [id, after]));
    const facts = { ...(await findLockFacts(tx, idsOf(part))), left };
    return decideEach(idsOf(part), facts, decideUndoUnlock, afterLock).refused;
  },
  roles: async (tx, part) => {
    const changes = new Map(part.users.map((user) => [user.id, user]));
    const facts = { ...(await findLockFacts(tx, idsOf(part))), changes };
    return decideEach(idsOf(part), facts, decideUndoRoles, afterRolesBack).refused;
  },
  country: async (tx, part) => {
    const changes = new Map(part.users.map((user) => [user.id, user]));
    const countries = await findCountries(tx, idsOf(part));
    const facts = { ...(await findLockFacts(tx, idsOf(part))), changes, countries };
    return decideEach(idsOf(part), facts, decideUndoCountry).refused;
  },
};

const takeBack: {
  [Act in Granted['act']]: (
    tx: AccountTransaction,
    part: Part<Act>,
    allowed: readonly string[],
  ) => Promise<void>;
} = {
  unlock: (tx, part, allowed) =>
    unlockBack(
      tx,
      part,
      idsOf(part).filter((id) => allowed.includes(id)),
    ),
  roles: async (tx, part, allowed) => {
    const ids = idsOf(part).filter((id) => allowed.includes(id));
    await rolesBack(tx, part, { allowed: ids }, await findLockFacts(tx, ids));
  },
  country: async (tx, { users, requests }, allowed) => {
    const back = users.filter(({ id }) => allowed.includes(id)).map(countryBack);
    await changeCountries(tx, back);
    await reopenRequests(
      tx,
      requests,
      back.map(({ id }) => id),
    );
  },
};
