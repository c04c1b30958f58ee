import type { listRemovedUsers, RemovedFilters } from '@roster/contract/departures';
import type { Request } from '@roster/contract/machinery/endpoint';
import type { RestoreSubject, DepartureKind } from '@roster/domain/departures';
import type { RoleKey } from '@roster/domain/roles';
import { type Queryable, allOf, fence, sql, type Sql, wordsIn } from '../../platform/postgres/index.ts';
import { offlineUntilBy } from '../../platform/offline-until.ts';
import { byName, byTime, type List, orderOf, withinDays, zoneOf } from '../../platform/lists/index.ts';

export type Departed = RestoreSubject & { id: string; name: string };

export type RemovedRow = {
  user_id: string;
  name: string;
  email: string;
  kind: DepartureKind;
  left_at: Date;
  ended_by: string | null;
  restorable_until: Date;
  offline_until: Date | null;
  now_in: string | null;
  federated_elsewhere: boolean;
  roles: RoleKey[];
  groups: string[];
  licenses: string[];
};

/**
 * Users who left the account and can still be restored, or have joined another one, with the name and address that the
 * account knew (A8). It looks across accounts, so pass the reader role; where people belong now is reported only as
 * "elsewhere".
 */
const columns = (accountId: string) => sql`
  d.user_id as id, d.user_id, full_name(d.first_name, d.last_name) as name, d.email, d.kind,
  d.left_at, d.restorable_until, u.account_id as now_in, runs.until as offline_until,
  case when d.ended_by is not null then known_name(d.account_id, d.ended_by) end as ended_by,
  exists (select from account_domains o where o.domain = split_part(u.email, '@', 2) and o.federated
    and o.account_id <> ${accountId}) as federated_elsewhere,
  array(select jsonb_array_elements_text(d.snapshot -> 'roles')) as roles,
  array(select g.name from jsonb_array_elements_text(d.snapshot -> 'groups') as had (id)
    join groups g on g.id = had.id::uuid order by g.name) as groups,
  array(select p.name from jsonb_array_elements_text(d.snapshot -> 'products') as had (id)
    join products p on p.id = had.id::uuid order by p.name) as licenses`;

/**
 * L1: until when their devices run what this account gave them last, wherever they belong by now. The devices are looked at
 * only of those who could run something when they left: no former member gets a new policy.
 */
const runs = (accountId: string, now: Date) => sql`case when d.offline_until > ${now} then (
  select until from ${offlineUntilBy(sql`d.user_id = u.id and i.account_id = ${accountId}`)}
    as given_last (until, products, product_untils)) end as until`;

const offlineIs = (offline: boolean, now: Date): Sql[] =>
  offline
    ? // An index finds the few whose devices are looked at.
      [sql`d.offline_until > ${now} and runs.until > ${now}`]
    : [sql`coalesce(runs.until <= ${now}, true)`];

const gone = (accountId: string, now: Date) => [
  sql`d.account_id = ${accountId}`,
  sql`d.restorable_until > ${now}`,
  sql`u.account_id is distinct from ${accountId}`,
];

/** Of several departures the latest counts. It is looked for from each, so that the first page needs no sort of all. */
const latest = (accountId: string, now: Date) => sql`not exists (select from departures later
  where later.account_id = ${accountId} and later.user_id = d.user_id and later.restorable_until > ${now}
    and (later.left_at, later.id) > (d.left_at, d.id))`;

/** Those who can be found in "Recently removed", the latest first. The fence (OFFSET) makes it one person after the other. */
export const removedList = (
  accountId: string,
  now: Date,
  { search = '', kind, offline, leftFrom: from, leftTo: to, sort }: RemovedFilters & Sorted,
): List => ({
  // SQL: the list's keyset pages and search, across accounts, by the reader.
  rows: sql`select ${columns(accountId)}, name_for_sort(d.first_name, d.last_name) collate "und-x-icu" as sort_name
            from departures d
            cross join lateral (select id, account_id, email from users where id = d.user_id offset 0) as u
            cross join lateral (select ${runs(accountId, now)} ${fence('', offline)}) as runs
            where ${allOf([
              ...gone(accountId, now),
              latest(accountId, now),
              ...wordsIn(sql`fold(full_name(d.first_name, d.last_name) || ' ' || d.email)`, search),
              ...(kind ? [sql`d.kind = any(${kind}::text[])`] : []),
              ...withinDays(sql`d.left_at`, { from, to }, zoneOf(accountId)),
              ...(offline === undefined ? [] : offlineIs(offline, now)),
            ])}`,
  ...orderOf({ name: byName, leftAt: byTime('left_at') }, '-leftAt', sort),
});

type Sorted = Pick<NonNullable<Request<typeof listRemovedUsers>['query']>, 'sort'>;

/** The same for some users, by id, for the rules; includes users who are members again or never left. */
export async function findDeparted(
  reader: Queryable,
  { accountId, now, userIds }: { accountId: string; now: Date; userIds: readonly string[] },
): Promise<Map<string, Departed>> {
  // SQL: across accounts, by the reader.
  const rows = await reader.query<RemovedRow>(
    sql`select ${columns(accountId)} from departures d join users u on u.id = d.user_id
          cross join lateral (select ${runs(accountId, now)}) as runs
        where ${allOf([...gone(accountId, now), latest(accountId, now), sql`d.user_id = any(${userIds}::uuid[])`])}`,
  );
  // SQL: a set of hundreds in one statement.
  const members = await reader.query<{ id: string; name: string }>(
    sql`select id, full_name(first_name, last_name) as name from users
        where id = any(${userIds}::uuid[]) and account_id = ${accountId}`,
  );
  return new Map([
    ...rows.map((row) => [row.user_id, departedOf(row)] as const),
    ...members.map((member) => [member.id, memberOf(member)] as const),
  ]);
}

const memberOf = ({ id, name }: { id: string; name: string }): Departed => ({
  id,
  name,
  affiliation: 'mine',
  federatedElsewhere: false,
  restorableUntil: null,
  roles: [],
});

export const departedOf = (row: RemovedRow): Departed => ({
  id: row.user_id,
  name: row.name,
  affiliation: row.now_in === null ? 'none' : 'other',
  federatedElsewhere: row.federated_elsewhere,
  restorableUntil: row.restorable_until,
  roles: row.roles,
});

/** D5: deletes the snapshot after 30 days; the departure itself stays, since auto-approval needs it (P1). */
export async function forgetSnapshots(database: Queryable, now: Date): Promise<void> {
  // SQL: a job's many rows in one statement.
  await database.query(
    sql`update departures set snapshot = '{}', restorable_until = null where restorable_until <= ${now}`,
  );
}

/** D5: deletes users who never set a password, are unaffiliated and cannot be restored. */
export async function forgetWhoNeverCame(database: Queryable): Promise<void> {
  // SQL: a job's many rows in one statement.
  await database.query(
    sql`delete from users u
        where u.account_id is null and u.password_hash is null and not u.federated and not u.operator
          and u.last_sign_in_at is null
          and exists (select from departures d where d.user_id = u.id)
          and not exists (select from departures d where d.user_id = u.id and d.restorable_until is not null)
          and not exists (select from approval_requests r where r.user_id = u.id and r.state = 'open')`,
  );
}
