import { createHash } from 'node:crypto';
import type { User, UserSort, UserSortField } from '@roster/contract/users';
import { failedSignInsPerAddress } from '@roster/domain/sessions';
import type { RoleKey } from '@roster/domain/roles';
import type { LockReason, UserSource, UserStatus } from '@roster/domain/users';
import type { Language } from '@roster/domain/languages';
import type { Queryable } from '../../platform/postgres/database.ts';
import { allOf, named, raw, sql, type Sql } from '../../platform/postgres/sql.ts';
import type { Place, Side } from '../../platform/lists/paging.ts';
import type { Found } from './user-search.store.ts';

export type UserRow = {
  id: string;
  email: string;
  first_name: string;
  last_name: string;
  status: UserStatus;
  lock_reasons: LockReason[];
  locks: { reason: LockReason; at: string; byName: string | null; note: string | null }[] | null;
  throttled_until: string | null;
  roles: RoleKey[];
  groups: User['groups'] | null;
  licenses: string[] | null;
  country: string | null;
  entitlement_country: string | null;
  language: Language;
  source: UserSource;
  federated: boolean;
  joined_at: Date;
  last_sign_in_at: Date | null;
  policy_refreshed_at: Date | null;
  version: number;
  /** The value the list is sorted by, as text: what a cursor points at. */
  sort_key: string;
  member_count: number;
  entitled_countries: string[];
  able_administrators: number;
};

export type PageQuery = {
  accountId: string;
  sort: UserSort;
  /** The sort key and the id of the row beside it. */
  from: Place | null;
  side: Side;
  limit: number;
  now: Date;
};

type SortColumn = { expression: string; type: string };

/** Each expression is the one of an index (account_id, expression, id). */
const sortColumns: Record<UserSortField, SortColumn> = {
  name: { expression: 'u.sort_name', type: 'text collate "und-x-icu"' },
  email: { expression: 'u.email', type: 'text' },
  status: { expression: 'u.status', type: 'text' },
  country: { expression: "coalesce(u.country, '')", type: 'text' },
  lastSignInAt: { expression: "coalesce(u.last_sign_in_at, '-infinity')", type: 'timestamptz' },
  joinedAt: { expression: 'u.joined_at', type: 'timestamptz' },
};

/** B1: one page by keyset: rows beyond a place, never OFFSET, so page 20,000 costs what page 1 costs. */
export async function findPage(database: Queryable, found: Found, page: PageQuery): Promise<UserRow[]> {
  const { expression, type } = sortColumns[page.sort.replace('-', '') as UserSortField];
  const descending = page.sort.startsWith('-') !== (page.side === 'before');
  const direction = descending ? sql`desc` : sql`asc`;
  const key = raw(expression);
  const conditions = [...found.where];
  if (page.from) {
    const [value, id] = page.from;
    conditions.push(
      sql`(${key}, u.id) ${descending ? sql`<` : sql`>`} (${value}::${raw(type)}, ${id}::uuid)`,
    );
  }

  // SQL: the list's keyset pages and trigram search.
  const statement = sql`
    with page as materialized (
      select u.*, ${key} as sort_key from users u
      where ${allOf(conditions)}
      order by ${key} ${direction}, u.id ${direction} limit ${page.limit}
    )
    select ${columns(page.now)}, p.sort_key::text as sort_key, a.member_count, a.entitled_countries,
      ${ableAdministrators(page.accountId)}
    from page p join accounts a on a.id = ${page.accountId}
    order by p.sort_key ${direction}, p.id ${direction}`;
  const rows = await database.query<UserRow>(found.everyone ? prepared(statement) : statement);
  return page.side === 'before' ? rows.reverse() : rows;
}

export type UserDetailRow = UserRow & {
  session_count: number;
  last_day: string | null;
  employee_number: string | null;
  department: string | null;
  note: string | null;
  new_email: string | null;
  setup_since: Date | null;
  policy_asked_at: Date | null;
};

export async function findUser(
  database: Queryable,
  { accountId, userId, now }: { accountId: string; userId: string; now: Date },
): Promise<UserDetailRow | null> {
  // SQL: a user as in the list, with what nine tables say of them in one round trip.
  const [row] = await database.query<UserDetailRow>(
    named(
      'user-find',
      sql`select ${columns(now)}, '' as sort_key, a.member_count, a.entitled_countries,
            ${ableAdministrators(accountId)},
            (select count(*)::integer from sessions where user_id = p.id and ends_at > ${now} and idle_ends_at > ${now})
              as session_count,
            to_char(p.last_day, 'YYYY-MM-DD') as last_day,
            p.employee_number, p.department, p.note, p.setup_since, p.policy_asked_at,
            (select t.email from tokens t where t.user_id = p.id and t.purpose = 'emailChange' and t.used_at is null
              and t.ended_at is null and t.expires_at > ${now}) as new_email
          from users p join accounts a on a.id = p.account_id
          where p.account_id = ${accountId} and p.id = ${userId}`,
    ),
  );
  return row ?? null;
}

const columns = (now: Date) => sql`
  p.id, p.email, p.first_name, p.last_name, p.status, p.lock_reasons, p.roles, p.country, p.entitlement_country,
  p.language, p.source, p.federated, p.joined_at, p.last_sign_in_at, p.policy_refreshed_at, p.version,
  case when p.lock_reasons <> '{}' then (
    select json_agg(json_build_object('reason', l.reason, 'at', l.locked_at, 'note', l.note,
      'byName', full_name(colleague.first_name, colleague.last_name)) order by l.locked_at)
    from locks l left join users colleague on colleague.id = l.locked_by and colleague.account_id = p.account_id
    where l.user_id = p.id and (l.account_id is null or l.account_id = p.account_id)) end as locks,
  (select t.expire::text from throttles t
    where t.key = 'address:' || encode(sha256(convert_to(p.email, 'UTF8')), 'hex')
      and t.points >= ${failedSignInsPerAddress} and t.expire > ${now.getTime()}::bigint) as throttled_until,
  (select json_agg(json_build_object('id', g.id, 'name', g.name) order by g.name)
    from group_members m join groups g on g.id = m.group_id where m.user_id = p.id) as groups,
  (select array_agg(pr.name order by pr.name)
    from seats s join products pr on pr.id = s.product_id where s.user_id = p.id) as licenses`;

/** Evaluated once a statement. L3 needs it to tell whether a row is the last administrator. */
const ableAdministrators = (accountId: string) => sql`(
  select count(*)::integer from users able
  where able.account_id = ${accountId} and able.roles && array['accountAdministrator', 'coAdministrator']
    and able.roles @> array['accountAdministrator'] and able.status = 'active'
) as able_administrators`;

/** The unfiltered list is requested most often, so it is worth a prepared statement on each connection. */
const prepared = (statement: Sql) =>
  named(`users-page-${createHash('sha1').update(statement.text).digest('hex').slice(0, 12)}`, statement);
