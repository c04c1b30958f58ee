import type { RoleKey } from '@roster/domain/roles';
import type { LockReason } from '@roster/domain/users';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { named, sql } from '../../platform/postgres/index.ts';

export type JoinedUser = {
  id: string;
  name: string;
  roles: RoleKey[];
  lockReasons: LockReason[];
  hasPassword: boolean;
};

/** Those who were restored, as they are now. */
export const findJoinedUsers = (tx: AccountTransaction, ids: readonly string[]) =>
  // SQL: a set of hundreds in one statement.
  tx.query<JoinedUser>(
    named(
      'users-arrived',
      sql`select id, full_name(first_name, last_name) as name, roles, lock_reasons as "lockReasons",
            password_hash is not null or federated as "hasPassword"
          from users where id = any(${ids}::uuid[]) and account_id = ${tx.account.id}`,
    ),
  );
