import { decideEach, type Decisions } from '@roster/domain/decide-each';
import { decideUndoRoles, type RolesBeforeAndAfter, type UserUndoRefusal } from '@roster/domain/undo';
import { isAbleAdministrator } from '@roster/domain/affiliation';
import type { LockFacts } from '@roster/domain/locks';
import type { UndoRecordOf } from '@roster/domain/undo-records';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { reopenRequests } from '../pending/index.ts';
import { findLockFacts, outcomeOf, subjectsOf, type Undone } from '../users/index.ts';
import { changeMemberRoles, type RoleChange } from './change-member-roles.ts';

/** Gives and takes roles back, by the rules of a change of roles; making an administrator needs the password (L6). */
export async function undoRoles(tx: AccountTransaction, record: UndoRecordOf<'roles'>): Promise<Undone> {
  const ids = record.users.map(({ id }) => id);
  const facts = await findLockFacts(tx, ids);
  const changes = new Map(record.users.map((user) => [user.id, user]));
  const decisions = decideEach(ids, { ...facts, changes }, decideUndoRoles, afterRolesBack);
  await rolesBack(tx, record, decisions, facts);
  return outcomeOf(decisions, facts.users);
}

/** The door of it, for the answer to a request as well. */
export async function rolesBack(
  tx: AccountTransaction,
  { users, requests }: UndoRecordOf<'roles'>,
  { allowed }: Pick<Decisions<UserUndoRefusal>, 'allowed'>,
  facts: Awaited<ReturnType<typeof findLockFacts>>,
): Promise<void> {
  const back = subjectsOf(allowed, facts.users).map(({ id, name, roles }) => ({
    id,
    name,
    before: [...roles],
    after: [...(users.find((user) => user.id === id)?.before ?? [])],
  }));
  await changeMemberRoles(tx, back, { tell: 'nobody' });
  await reopenRequests(tx, requests, allowed);
}

export const withoutName = ({ id, before, after }: RoleChange): RolesBeforeAndAfter => ({
  id,
  before,
  after,
});

/** The facts after roles were given and taken back, for the next decision of the same call. */
export function afterRolesBack<
  Facts extends LockFacts & { changes: ReadonlyMap<string, RolesBeforeAndAfter> },
>(id: string, facts: Facts): Facts {
  const user = facts.users.get(id);
  const roles = facts.changes.get(id)?.before;
  if (!user || !roles) return facts;
  const gained = Number(isAbleAdministrator({ ...user, roles })) - Number(isAbleAdministrator(user));
  return { ...facts, ableAdministrators: facts.ableAdministrators + gained };
}
