import type { OperatedUser } from '@roster/contract/operator';
import type { RoleKey } from '@roster/domain/roles';
import type { LockReason, UserStatus } from '@roster/domain/users';
import type { Transaction } from '../../platform/transaction.ts';
import { named, sql, type Queryable } from '../../platform/postgres/index.ts';

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
  has_password: boolean;
};

// SQL: users of all accounts, with what three tables say of them.
export const selectedUsers = sql`select u.id, u.email, full_name(u.first_name, u.last_name) as name, u.sort_name, u.status, u.lock_reasons, u.operator,
                       u.roles, u.account_id, a.name as account_name, u.last_sign_in_at,
                       exists (select from fulfillment_contacts c where c.user_id = u.id) as fulfillment_contact,
                       u.password_hash is not null or u.federated as has_password
                     from users u left join accounts a on a.id = u.account_id`;

/** Finds the account of a user, before that account's row is locked. */
export async function findAccountOf(tx: Transaction, userId: string): Promise<string | null> {
  const user = await tx.prisma.user.findFirst({ where: { id: userId }, select: { accountId: true } });
  return user?.accountId ?? null;
}

export async function findOperatedUser(database: Queryable, userId: string): Promise<UserRow | null> {
  // SQL: what three tables say of a user, as in the list.
  const [row] = await database.query<UserRow>(
    named('operator-get-user', sql`${selectedUsers} where u.id = ${userId}`),
  );
  return row ?? null;
}

export async function lockUserRow(tx: Transaction, userId: string): Promise<UserRow | null> {
  // SQL: for no key update.
  const [row] = await tx.query<UserRow>(
    named('operator-lock-user-row', sql`${selectedUsers} where u.id = ${userId} for no key update of u`),
  );
  return row ?? null;
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
