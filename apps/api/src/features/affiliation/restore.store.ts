import type { RoleKey } from '@roster/domain/roles';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { requireProofToGrant } from '../account/index.ts';

/**
 * D5: restores users this account removed, as a set: the affiliation as it was, the groups that still exist, the seats
 * that are free, and an administrator's lock. Like joining, it is a compare-and-set (A1). Returns the restored users;
 * those who are missing have just joined another account.
 */
export async function restore(tx: AccountTransaction, userIds: readonly string[]): Promise<string[]> {
  requireProofToGrant(tx, await findRolesBack(tx, userIds));
  const rows = await tx.query<{ id: string }>({
    name: 'restore-join',
    text: joinAgain,
    values: [userIds, tx.account.id, tx.now],
  });
  const ids = rows.map(({ id }) => id);
  const values = [ids, tx.account.id, tx.now];
  await tx.query({ name: 'restore-groups', text: groupsAgain, values });
  await tx.query({ name: 'restore-seats', text: seatsAgain, values });
  await tx.query({ name: 'restore-locks', text: locksAgain, values: [...values, tx.actor.id] });
  await tx.query({ name: 'restore-over', text: noLongerRestorable, values });
  return ids;
}

/** The roles that restoring gives to any of them. */
async function findRolesBack(tx: AccountTransaction, userIds: readonly string[]): Promise<RoleKey[]> {
  const rows = await tx.query<{ role: RoleKey }>({
    name: 'restore-roles',
    text: `with ${latest} select distinct jsonb_array_elements_text(snapshot -> 'roles') as role from latest`,
    values: [userIds, tx.account.id, tx.now],
  });
  return rows.map(({ role }) => role);
}

/** The latest departure of each user from this account. */
const latest = `latest as (
  select distinct on (user_id) user_id, snapshot from departures
  where account_id = $2 and user_id = any($1::uuid[]) and restorable_until > $3::timestamptz
  order by user_id, left_at desc
)`;

const texts = (field: string) => `array(select jsonb_array_elements_text(snapshot -> '${field}'))`;

const joinAgain = `with ${latest}, back as (
    update users u
    set account_id = $2, joined_at = $3, source = snapshot ->> 'source', roles = ${texts('roles')},
      entitlement_country = snapshot ->> 'entitlementCountry', employee_number = snapshot ->> 'employeeNumber',
      department = snapshot ->> 'department', note = snapshot ->> 'note',
      last_day = (select (snapshot ->> 'lastDay')::date from accounts a
        where a.id = $2 and end_of_day((snapshot ->> 'lastDay')::date, a.time_zone) > $3),
      lock_reasons = array_remove(lock_reasons, 'unaffiliated')
        || case when snapshot -> 'lockReasons' @> '["administrator"]' then array['administrator'] else '{}' end,
      last_sign_in_at = null, policy_refreshed_at = null, version = version + 1
    from latest where u.id = latest.user_id and u.account_id is null and not u.operator
    returning u.id
  ), unlocked as (
    delete from locks using back where locks.user_id = back.id and locks.reason = 'unaffiliated'
  )
  select id, end_wait(id, $3), end_links(id, array['notMyOrganization'], $3) from back`;

const groupsAgain = `with ${latest}
  insert into group_members (group_id, user_id, account_id)
  select g.id, latest.user_id, $2 from latest
  cross join jsonb_array_elements_text(snapshot -> 'groups') as had (id)
  join groups g on g.id = had.id::uuid and g.account_id = $2
  on conflict do nothing`;

/** Gives the nth user who wants a product its nth free seat. */
const seatsAgain = `with ${latest}, wanted as (
    select latest.user_id, had.id::uuid as product_id, row_number() over (partition by had.id order by latest.user_id) as nth
    from latest cross join jsonb_array_elements_text(snapshot -> 'products') as had (id)
  ), free as (
    select id, product_id, row_number() over (partition by product_id order by id) as nth
    from seats where account_id = $2 and user_id is null
  )
  update seats set user_id = wanted.user_id
  from free join wanted using (product_id, nth) where seats.id = free.id`;

const locksAgain = `with ${latest}
  insert into locks (user_id, reason, account_id, locked_by, locked_at)
  select user_id, 'administrator', $2, $4, $3 from latest
  where snapshot -> 'lockReasons' @> '["administrator"]'`;

const noLongerRestorable = `with ${latest}
  update departures set restorable_until = null from latest
  where departures.account_id = $2 and departures.user_id = latest.user_id`;
