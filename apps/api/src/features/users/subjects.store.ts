import type { LockFacts, LockSubject } from '@roster/domain/locks';
import type { RoleKey } from '@roster/domain/roles';
import type { LockReason, UserStatus } from '@roster/domain/users';
import { type Row, named, sql, together } from '../../platform/postgres/index.ts';
import { pausedUntil } from '../../platform/throttles.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { countAbleAdministrators } from '../affiliation/index.ts';

export type Subject = LockSubject & {
  name: string;
  /** Or they sign in through their organization. Who has none was invited, or is yet to be. */
  hasPassword: boolean;
  offlineUntil: Date | null;
};

type SubjectRow = Row & {
  id: string;
  name: string;
  roles: RoleKey[];
  status: UserStatus;
  lock_reasons: LockReason[];
  throttled: boolean;
  has_password: boolean;
  offline_until: Date | null;
};

/** Reads what the lock rules need, in the transaction that holds the account's row. */
export async function findLockFacts(
  tx: AccountTransaction,
  ids: readonly string[],
): Promise<LockFacts<Subject>> {
  const [subjects, ableAdministrators] = await together(
    findSubjects(tx, ids),
    countAbleAdministrators(tx, tx.account.id),
  );
  return {
    actor: tx.actor,
    users: new Map(subjects.map((row) => [row.id, subjectOf(row)])),
    ableAdministrators,
  };
}

const findSubjects = (tx: AccountTransaction, ids: readonly string[]) =>
  // SQL: a set of hundreds in one statement.
  tx.query<SubjectRow>(
    named(
      'lock-subjects',
      sql`select u.id, full_name(u.first_name, u.last_name) as name, u.roles, u.status, u.lock_reasons,
            u.offline_until, u.password_hash is not null or u.federated as has_password,
            ${pausedUntil({ id: sql`u.id`, email: sql`u.email` }, tx.now)} is not null as throttled
          from users u where u.id = any(${ids}::uuid[]) and u.account_id = ${tx.account.id}`,
    ),
  );

const subjectOf = (row: SubjectRow): Subject => ({
  id: row.id,
  name: row.name,
  roles: row.roles,
  status: row.status,
  lockReasons: row.lock_reasons,
  throttled: row.throttled,
  hasPassword: row.has_password,
  offlineUntil: row.offline_until,
});
