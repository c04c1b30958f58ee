import type { RoleKey } from '@roster/domain/roles';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { named, onlyRow, sql } from '../../platform/postgres/index.ts';
import { offlineColumns, offlineUntilBy } from '../../platform/offline-until.ts';
import { requireProofToGrant } from '../account/index.ts';
import { givenBack } from './holdings.ts';

/**
 * D5: restores users this account removed, as a set: the affiliation as it was, the groups that still exist, the seats
 * that are free, and an administrator's lock. Like joining, it is a compare-and-set (A1). Returns the restored users;
 * those who are missing have just joined another account.
 */
export async function restore(tx: AccountTransaction, userIds: readonly string[]): Promise<string[]> {
  requireProofToGrant(tx, await findRolesBack(tx, userIds));
  const rows = await tx.query<{ ids: string[] }>(named('affiliation-restore', asItWas(tx, userIds)));
  return onlyRow(rows).ids;
}

/** The roles that restoring gives to any of them. */
async function findRolesBack(tx: AccountTransaction, userIds: readonly string[]): Promise<RoleKey[]> {
  // SQL: a set of hundreds, from within JSON.
  const rows = await tx.query<{ role: RoleKey }>(
    named(
      'restore-roles',
      sql`with ${departed(tx, userIds)}
          select distinct jsonb_array_elements_text(snapshot -> 'roles') as role from departed`,
    ),
  );
  return rows.map(({ role }) => role);
}

/** The latest departure of each user from this account. */
const departed = ({ account, now }: AccountTransaction, userIds: readonly string[]) => sql`departed as (
  select distinct on (user_id) user_id, snapshot from departures
  where account_id = ${account.id} and user_id = any(${userIds}::uuid[]) and restorable_until > ${now}::timestamptz
  order by user_id, left_at desc
)`;

/** D5: what was restored needs no snapshot. The day on which they had joined is still counted. */
const onlyJoined = sql`jsonb_strip_nulls(jsonb_build_object('joinedAt', departures.snapshot -> 'joinedAt'))`;

/** In one statement; the foreign keys are checked after it. */
// SQL: a set of hundreds, the whole affiliation in one statement.
const asItWas = (
  tx: AccountTransaction,
  userIds: readonly string[],
) => sql`with ${departed(tx, userIds)}, back as (
    update users u
    set account_id = ${tx.account.id}, joined_at = ${tx.now}, source = snapshot ->> 'source',
      roles = array(select jsonb_array_elements_text(snapshot -> 'roles')),
      entitlement_country = snapshot ->> 'entitlementCountry', employee_number = snapshot ->> 'employeeNumber',
      department = snapshot ->> 'department', note = snapshot ->> 'note',
      last_day = (select (snapshot ->> 'lastDay')::date from accounts a
        where a.id = ${tx.account.id} and end_of_day((snapshot ->> 'lastDay')::date, a.time_zone) > ${tx.now}),
      lock_reasons = array_remove(lock_reasons, 'unaffiliated')
        || case when snapshot -> 'lockReasons' @> '["administrator"]' then array['administrator'] else '{}' end,
      last_sign_in_at = null, policy_refreshed_at = null,
      ${offlineColumns} = ${offlineUntilBy(sql`d.user_id = u.id and i.account_id = ${tx.account.id}`)},
      version = version + 1
    from departed where u.id = departed.user_id and u.account_id is null and not u.operator
    returning u.id
  ), latest as materialized (
    select user_id, snapshot from departed where user_id in (select id from back)
  ), unlocked as (
    delete from locks using back where locks.user_id = back.id and locks.reason = 'unaffiliated'
  ), locked as (
    insert into locks (user_id, reason, account_id, locked_by, locked_at)
    select user_id, 'administrator', ${tx.account.id}, ${tx.actor.id}, ${tx.now} from latest
    where snapshot -> 'lockReasons' @> '["administrator"]'
  ), ${givenBack(tx.account.id, tx.now)}
  over as (
    update departures set restorable_until = null, snapshot = ${onlyJoined} from latest
    where departures.account_id = ${tx.account.id} and departures.user_id = latest.user_id
  )
  select ids, end_waits(ids, ${tx.now}), end_links_of(ids, array['notMyOrganization'], '{}', ${tx.now})
  from (select array(select id from back) as ids) as everyone`;
