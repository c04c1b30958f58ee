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

/**
 * Who of these users was invited to the account, can still accept, and would have to: the others sign in as before. Someone
 * who was there before they joined is invited by joining, and has had no email if they were locked then.
 */
export async function findInvited(tx: AccountTransaction, ids: readonly string[]): Promise<string[]> {
  // SQL: a set of hundreds, two tables in one statement.
  const rows = await tx.query<{ id: string }>(
    named(
      'users-invited',
      sql`select u.id from users u
          where u.id = any(${ids}::uuid[]) and u.account_id = ${tx.account.id} and u.status = 'invited' and not u.federated
            and (u.joined_at > u.created_at or exists (select from mails m
              where m.user_id = u.id and m.account_id = u.account_id and m.template = 'invitation'))
          order by u.id`,
    ),
  );
  return rows.map(({ id }) => id);
}

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
