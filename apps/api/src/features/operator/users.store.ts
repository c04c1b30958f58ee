import { searchWords } from '@roster/domain/searches';
import type { OperatedUser } from '@roster/contract/operator';
import type { RoleKey } from '@roster/domain/roles';
import type { LockReason, UserStatus } from '@roster/domain/users';
import type { Queryable } from '../../platform/postgres/database.ts';
import type { List } from '../../platform/lists/keyset.ts';
import type { Transaction } from '../../platform/transaction.ts';

export type UserRow = {
  id: string;
  email: string;
  name: string;
  status: UserStatus;
  lock_reasons: LockReason[];
  operator: boolean;
  roles: RoleKey[];
  account_id: string | null;
  account_name: string | null;
  last_sign_in_at: Date | null;
  fulfillment_contact: boolean;
};

const selected = `select u.id, u.email, full_name(u.first_name, u.last_name) as name, u.sort_name, u.status, u.lock_reasons, u.operator,
    u.roles, u.account_id, a.name as account_name, u.last_sign_in_at,
    exists (select from fulfillment_contacts c where c.user_id = u.id) as fulfillment_contact
  from users u left join accounts a on a.id = u.account_id`;

export const usersByText = (search: string): List => ({
  text: `${selected} where u.search_text like like_pattern($1) and has_words(u.search_text, $2)`,
  values: [searchWords(search).toSorted((a, b) => b.length - a.length)[0], searchWords(search)],
  order: [
    { expression: 'sort_name', type: 'text collate "und-x-icu"' },
    { expression: 'id', type: 'uuid' },
  ],
  direction: 'asc',
});

/** Finds the account of a user, before that account's row is locked. */
export async function findAccountOf(database: Queryable, userId: string): Promise<string | null> {
  const [row] = await database.query<{ account_id: string | null }>({
    name: 'operator-account-of',
    text: 'select account_id from users where id = $1',
    values: [userId],
  });
  return row?.account_id ?? null;
}

export async function lockUserRow(tx: Transaction, userId: string): Promise<UserRow | null> {
  const [row] = await tx.query<UserRow>({
    name: 'operator-lock-user-row',
    text: `${selected} where u.id = $1 for no key update of u`,
    values: [userId],
  });
  return row ?? null;
}

/** Stores no note, because every later account of the user sees this lock. */
export async function lockAsOperator(tx: Transaction, userId: string): Promise<void> {
  await tx.query({
    text: `with locked as (
             update users set lock_reasons = lock_reasons || array['operator'], version = version + 1
             where id = $1 returning id
           )
           insert into locks (user_id, reason, account_id, locked_at) select id, 'operator', null, $2 from locked`,
    values: [userId, tx.now],
  });
}

export async function unlockAsOperator(tx: Transaction, userId: string): Promise<void> {
  await tx.query({
    text: `with unlocked as (
             update users set lock_reasons = array_remove(lock_reasons, 'operator'), version = version + 1
             where id = $1 returning id
           )
           delete from locks using unlocked where locks.user_id = unlocked.id and locks.reason = 'operator'`,
    values: [userId],
  });
}

export const operatedUser = (row: UserRow): OperatedUser => ({
  id: row.id,
  email: row.email,
  name: row.name,
  status: row.status,
  lockReasons: row.lock_reasons,
  operator: row.operator,
  roles: row.roles,
  account: row.account_id ? { id: row.account_id, name: row.account_name ?? '' } : null,
  lastSignInAt: row.last_sign_in_at?.toISOString() ?? null,
});
