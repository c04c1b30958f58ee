import type { RoleKey } from '@roster/domain/roles';
import type { LockReason } from '@roster/domain/users';
import type { AccountTransaction } from '../../platform/transaction.ts';

export type JoinedUser = {
  id: string;
  name: string;
  roles: RoleKey[];
  lockReasons: LockReason[];
  hasPassword: boolean;
};

/** Those who were restored, as they are now. */
export const findJoinedUsers = (tx: AccountTransaction, ids: readonly string[]) =>
  tx.query<JoinedUser>({
    name: 'users-arrived',
    text: `select id, full_name(first_name, last_name) as name, roles, lock_reasons as "lockReasons",
             password_hash is not null or federated as "hasPassword"
           from users where id = any($1::uuid[]) and account_id = $2`,
    values: [ids, tx.account.id],
  });
