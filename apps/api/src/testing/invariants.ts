import type { TestDatabase } from './test-database.ts';

/** Queries for every way in which rows could contradict each other. None may ever return a row. */
const contradictions = `
  select 'a usable session of a locked user' as what, u.email
  from users u join sessions s on s.user_id = u.id
  where u.lock_reasons <> '{}' and not (s.pass and u.lock_reasons = '{unaffiliated}')
  union all
  select 'lock reasons that differ from the locks', u.email from users u
  where u.lock_reasons <> '{}' and not (
    select coalesce(array_agg(l.reason order by l.reason), '{}') = (select array_agg(r order by r) from unnest(u.lock_reasons) r)
    from locks l where l.user_id = u.id)
  union all
  select 'a lock without its reason', u.email from users u join locks l on l.user_id = u.id
  where not u.lock_reasons @> array[l.reason]
  union all
  select 'something held in an account one does not belong to', u.email from users u where u.account_id is null and (
    exists (select from group_members m where m.user_id = u.id) or exists (select from seats s where s.user_id = u.id)
    or exists (select from fulfillment_contacts c where c.user_id = u.id)
    or exists (select from user_requests r where r.user_id = u.id))
  union all
  select 'a license that points at nobody of its account', s.id::text from seats s
  where s.user_id is not null and not exists (
    select from users u where u.id = s.user_id and u.account_id = s.account_id)
  union all
  select 'a license with a day but without a holder, or out of its place in the list', s.id::text from seats s
    left join users u on u.id = s.user_id
  where (s.assigned_at is not null) <> (s.user_id is not null or s.lost_holder is not null)
    or s.holder_sort <> coalesce(s.lost_holder, u.sort_name, '')
  union all
  select 'an open request of a user who belongs to an account', u.email from users u
  join approval_requests r on r.user_id = u.id and r.state = 'open' where u.account_id is not null
  union all
  select 'a link of an account one has left', u.email from users u join tokens t on t.user_id = u.id
  where u.account_id is null and t.used_at is null and t.ended_at is null and t.account_id is not null
    and t.purpose in ('invitation', 'notMyOrganization')
  union all
  select 'a wrong number of members', a.name from accounts a
  where a.member_count <> (select count(*) from users u where u.account_id = a.id)
  union all
  select 'more than ten fulfillment contacts', a.name from accounts a
  where (select count(distinct c.user_id) from fulfillment_contacts c where c.account_id = a.id) > 10
  union all
  select 'a role without the one it needs', u.email from users u
  where u.roles && array['downloadSdks', 'betaSoftware'] and not u.roles @> array['download']
  union all
  select 'an account without an administrator that has not asked for one', a.name from accounts a
  where exists (select from users u where u.account_id = a.id and u.roles @> array['accountAdministrator'])
    and not exists (select from users u where u.account_id = a.id and u.status = 'active'
      and u.roles @> array['accountAdministrator'])
    and not exists (select from users u where u.account_id = a.id and u.status = 'invited'
      and u.roles @> array['accountAdministrator'])
    and not exists (select from service_requests r where r.account_id = a.id and r.category = 'noAdministrator')
  union all
  select 'a kept count that differs: ' || kind || ' ' || value, a.name
  from (select account_id, kind, value, sum(n) as n from kept_counts group by 1, 2, 3 having sum(n) <> 0) as kept
  full join (select account_id, kind, value, count(*) as n from (${rowsThatCount()}) as it group by 1, 2, 3) as counted
    using (account_id, kind, value)
  join accounts a on a.id = account_id
  where kept.n is distinct from counted.n`;

/** What the kept counts are of, counted from the tables themselves: account, kind and value of each. */
function rowsThatCount(): string {
  return `
    select account_id, 'status' as kind, status as value from users where account_id is not null
    union all select account_id, 'toAccept', 'invited' from users
      where account_id is not null and status = 'invited' and not federated
    union all select account_id, 'role', unnest(roles) from users where account_id is not null
    union all select account_id, 'country', coalesce(entitlement_country, country) from users
      where account_id is not null and coalesce(entitlement_country, country) is not null
    union all select account_id, 'livesIn', country from users where account_id is not null and country is not null
    union all select account_id, 'lockedFor', unnest(lock_reasons) from users where account_id is not null
    union all select account_id, 'lastSeen', coalesce((last_sign_in_at at time zone 'UTC')::date::text, 'never') from users
      where account_id is not null
    union all select account_id, 'group', group_id::text from group_members
    union all select account_id, 'approvals', 'open' from approval_requests where state = 'open'
    union all select account_id, 'requests', 'open' from user_requests where state = 'open'
    union all select account_id, 'seats' || case when lost_holder is not null then 'Lost' when user_id is not null then 'Assigned'
        else 'Free' end, entitlement_id::text from seats
    union all select account_id, 'holders', '' from seats where user_id is not null group by account_id, user_id
    union all select u.account_id, 'invitation ' || m.state, coalesce(
        to_char(date_trunc('hour', least(t.expires_at, t.ended_at) at time zone 'UTC'), 'YYYY-MM-DD HH24'),
        case when m.links ? 'acceptUrl' then to_char(m.queued_at at time zone 'UTC', 'YYYY-MM-DD HH24') end, 'never')
      from users u
        cross join lateral (select * from mails m where m.user_id = u.id and m.account_id = u.account_id
          and m.template = 'invitation' order by m.queued_at desc, m.id desc limit 1) as m
        left join tokens t on t.id = (m.links ->> 'acceptUrl')::uuid
      where u.account_id is not null and u.status = 'invited' and not u.federated`;
}

export async function findContradictions(database: TestDatabase): Promise<{ what: string; email: string }[]> {
  return (await database.owner.query<{ what: string; email: string }>(contradictions)).rows;
}
