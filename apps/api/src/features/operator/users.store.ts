import { searchWords } from '@roster/domain/searches';
import type { OperatedUser } from '@roster/contract/operator';
import type { RoleKey } from '@roster/domain/roles';
import type { LockReason, UserStatus } from '@roster/domain/users';
import type { Queryable } from '../../platform/database.ts';
import type { List } from '../../platform/keyset.ts';
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

/**
 * Permanently deletes the data of an unaffiliated person. What is kept: that something happened (audit events, with
 * ids), and service requests without their author, since they are the operator's own correspondence.
 */
export async function eraseUserRow(
  tx: Transaction,
  { id: userId, email, name }: Pick<UserRow, 'id' | 'email' | 'name'>,
): Promise<void> {
  for (const [text, values] of [
    ['delete from audit_personal where subject_id = $1', [userId]],
    ['delete from mails where user_id = $1 or to_address = $2', [userId, email]],
    [`update service_requests set email = '', name = '' where user_id = $1 or email = $2`, [userId, email]],
    // Emails to others that name them.
    [
      `update mails set content = replace(replace(content::text, $1, '…'), $2, '…')::jsonb
      where strpos(content::text, $1) > 0 or strpos(content::text, $2) > 0`,
      [inJson(name), inJson(email)],
    ],
    ['delete from registrations where email = $1', [email]],
    ['delete from users where id = $1', [userId]],
  ] as const)
    await tx.query({ text, values: [...values] });
}

/** Escapes the text as it appears inside JSON. */
const inJson = (text: string) => JSON.stringify(text).slice(1, -1);

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
