import {
  forgetsWhoNeverCame,
  reasonsAfterDeparture,
  restorableDays,
  type DepartureKind,
} from '@roster/domain/departures';
import type { RoleKey } from '@roster/domain/roles';
import type { LockReason, UserSource } from '@roster/domain/users';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { endPending } from '../pending/index.ts';
import { requireProofToGrant } from '../account/index.ts';
import { kept, takenBack } from './holdings.ts';
import { together, named, sql } from '../../platform/postgres/index.ts';

export type Joining = {
  source: UserSource;
  roles: readonly RoleKey[];
  groupIds: readonly string[];
  entitlementCountry: string | null;
  /** A3: the lock stays unless this is true. */
  unlock: boolean;
  /** A3: who gets the checklist "Finish setting up". */
  checklist: 'everyone' | 'locked' | 'nobody';
};

/** One user joins. Returns false if they already belong to an account. */
export async function join(tx: AccountTransaction, userId: string, joining: Joining): Promise<boolean> {
  const joined = await joinAll(tx, [userId], joining);
  return joined.length === 1;
}

/**
 * A1: joining is a compare-and-set on the one nullable column, so of 200 parallel attempts one succeeds. Ends every
 * pending approval request and every link an earlier account sent. Returns those who joined; those who are missing
 * already belong to an account.
 */
export async function joinAll(
  tx: AccountTransaction,
  userIds: readonly string[],
  { source, roles, groupIds, entitlementCountry, unlock, checklist }: Joining,
): Promise<string[]> {
  requireProofToGrant(tx, roles);
  const { id: accountId } = tx.account;
  const joined = await tx.prisma.user.updateManyAndReturn({
    where: { id: { in: [...userIds] }, accountId: null, operator: false },
    data: {
      accountId,
      joinedAt: tx.now,
      source,
      roles: [...roles],
      entitlementCountry,
      setupSince: checklist === 'everyone' ? tx.now : null,
      lastSignInAt: null,
      policyRefreshedAt: null,
      offlineUntil: null,
      offlineProducts: [],
      offlineProductUntils: [],
      version: { increment: 1 },
    },
    select: { id: true },
  });
  const ids = joined.map(({ id }) => id);
  if (ids.length === 0) return [];
  // SQL: a set of hundreds, five tables in one statement.
  await tx.query(
    named(
      'affiliation-join',
      sql`with unlocked as (
            update users set lock_reasons = array_remove(lock_reasons, 'unaffiliated')
            where ${unlock} and id = any(${ids}::uuid[]) and lock_reasons @> array['unaffiliated']
          ), still_locked as (
            update users set setup_since = ${tx.now}
            where ${checklist === 'locked' && !unlock} and id = any(${ids}::uuid[]) and lock_reasons <> '{}'
          ), forgotten as (
            delete from locks where ${unlock} and reason = 'unaffiliated' and user_id = any(${ids}::uuid[])
          ), grouped as (
            insert into group_members (group_id, user_id, account_id)
            select g.id, user_id, ${accountId} from unnest(${ids}::uuid[]) as user_id
            join groups g on g.account_id = ${accountId} and g.id = any(${groupIds}::uuid[])
          )
          select end_waits(${ids}::uuid[], ${tx.now}),
            end_links_of(${ids}::uuid[], array['notMyOrganization'], '{}', ${tx.now})`,
    ),
  );
  return ids;
}

type Leaving = {
  id: string;
  lock_reasons: LockReason[];
  never_came: boolean;
};

/**
 * The only way out of an account (D1, A5): ends roles, groups, seats, the entitlement country, everything the account
 * wrote, sessions and links, and keeps a snapshot from which the same account can restore the user. The caller has
 * checked the rules and settled the duties of fulfillment contacts; the schema does not let a user leave who still has
 * one.
 */
export async function leave(
  tx: AccountTransaction,
  userIds: readonly string[],
  kind: DepartureKind,
): Promise<void> {
  if (userIds.length === 0) return;
  // SQL: for no key update, a set of hundreds.
  const leaving = await tx.query<Leaving>(
    named(
      'affiliation-leaving',
      sql`select id, lock_reasons, password_hash is null and not federated and last_sign_in_at is null as never_came
          from users where id = any(${userIds}::uuid[]) and account_id = ${tx.account.id} for no key update`,
    ),
  );
  const ids = leaving.map(({ id }) => id);
  const neverCame = leaving.filter((one) => one.never_came).map(({ id }) => id);
  await together(
    endAffiliations(tx, leaving, kind),
    endPending(tx, ids, 'leave'),
    forgetsWhoNeverCame(kind) && forget(tx, neverCame),
  );
}

/** Their links go with them, so an email that has not gone out could not be written any longer. */
const forget = (tx: AccountTransaction, userIds: readonly string[]) =>
  // SQL: a set of hundreds, two tables in one statement.
  tx.query(
    named(
      'affiliation-forget',
      sql`with unsent as (
            delete from mails where user_id = any(${userIds}::uuid[]) and state = 'queued'
          )
          delete from users where id = any(${userIds}::uuid[]) and account_id is null`,
    ),
  );

/**
 * The snapshot, everything that ends with the affiliation, the affiliation itself and its locks, in one statement: each
 * part sees the rows as they were before it, and the foreign keys are checked after it.
 */
async function endAffiliations(
  tx: AccountTransaction,
  leaving: readonly Leaving[],
  kind: DepartureKind,
): Promise<void> {
  const ids = leaving.map(({ id }) => id);
  const reasons = leaving.map((one) => reasonsAfterDeparture(one.lock_reasons, kind).join(','));
  // SQL: a set of hundreds, the whole affiliation in one statement.
  await tx.query(
    named(
      'affiliation-end',
      sql`with kept as (
            insert into departures
              (account_id, user_id, kind, left_at, ended_by, restorable_until, offline_until, snapshot)
            select u.account_id, u.id, ${kind}, ${tx.now}, ${tx.actor.id},
              ${tx.now}::timestamptz + make_interval(days => ${restorableDays}),
              case when u.offline_until > ${tx.now}::timestamptz then u.offline_until end, jsonb_build_object(
              'roles', u.roles, 'entitlementCountry', u.entitlement_country, 'joinedAt', u.joined_at,
              'source', u.source, 'employeeNumber', u.employee_number, 'department', u.department, 'note', u.note,
              'lastDay', u.last_day, 'lockReasons', u.lock_reasons, ${kept})
            from users u where u.id = any(${ids}::uuid[])
          ), ${takenBack(ids)}
          ended as (
            update users u
            set account_id = null, joined_at = null, roles = '{}', entitlement_country = null, last_day = null,
              employee_number = null, department = null, note = null, setup_since = null, policy_asked_at = null,
              lock_reasons = string_to_array(after.reasons, ','), version = version + 1
            from unnest(${ids}::uuid[], ${reasons}::text[]) as after (id, reasons)
            where u.id = after.id and u.account_id = ${tx.account.id}
            returning u.id, u.lock_reasons
          ), forgotten as (
            delete from locks using ended
            where locks.user_id = ended.id and locks.reason <> 'operator'
              and not (locks.reason = 'unaffiliated' and ended.lock_reasons @> array['unaffiliated'])
          )
          insert into locks (user_id, reason, account_id, locked_at)
          select id, 'unaffiliated', null, ${tx.now} from ended where lock_reasons @> array['unaffiliated']
          on conflict (user_id, reason) do update
          set account_id = null, locked_at = excluded.locked_at, locked_by = null, note = null`,
    ),
  );
}
