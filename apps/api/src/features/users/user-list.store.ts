import type { User } from '@roster/contract/users';
import type { RoleKey } from '@roster/domain/roles';
import type { LockReason, UserSource, UserStatus } from '@roster/domain/users';
import type { Language } from '@roster/domain/languages';
import { type Queryable, named, sql, type Sql } from '../../platform/postgres/index.ts';
import { licensesOf } from '../../platform/held-licenses.ts';
import { pausedUntil } from '../../platform/throttles.ts';
import { straightPage, type Part, type Placed } from './pages.store.ts';
import type { Scope } from './user-filters.store.ts';

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
  licenses: User['licenses'] | null;
  country: string | null;
  entitlement_country: string | null;
  language: Language;
  source: UserSource;
  federated: boolean;
  joined_at: Date;
  last_sign_in_at: Date | null;
  offline_until: Date | null;
  version: number;
  /** The value the list is sorted by, as text: what a cursor points at. */
  sort_key: string;
  member_count: number;
  entitled_countries: string[];
  able_administrators: number;
};

/** The users of a page, in its order, with what nine tables say of them. */
export function findRows(database: Queryable, page: Placed[], scope: Scope): Promise<UserRow[]> {
  const ids = page.map(({ id }) => id);
  const keys = page.map(({ key }) => key);
  // Prepared once: whatever was searched for, the ids are all that differs.
  const placed = sql`unnest(${ids}::uuid[], ${keys}::text[]) with ordinality as placed (id, key, nth)`;
  return readRows(database, 'users-page', placed, scope);
}

/** The same for the page of a list without filters, in one statement. */
export async function findStraight(database: Queryable, part: Part, scope: Scope): Promise<UserRow[]> {
  const { name, page, inOrder } = straightPage(scope, part);
  return inOrder(await readRows(database, name, sql`(${page}) as placed`, scope));
}

const readRows = (database: Queryable, name: string, placed: Sql, { accountId, now }: Scope) =>
  // SQL: a page of users in one round trip.
  database.query<UserRow>(
    named(
      name,
      sql`select ${columns(now)}, placed.key as sort_key, a.member_count, a.entitled_countries,
            ${ableAdministrators(accountId)}
          from ${placed}
          join users p on p.id = placed.id and p.account_id = ${accountId} join accounts a on a.id = p.account_id
          order by placed.nth`,
    ),
  );

export type UserDetailRow = UserRow & {
  main_country: string;
  group_products: string[] | null;
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
      sql`select ${columns(now)}, '' as sort_key, a.member_count, a.entitled_countries, a.main_country,
            ${ableAdministrators(accountId)},
            (select count(*)::integer from sessions where user_id = p.id and ends_at > ${now} and idle_ends_at > ${now})
              as session_count,
            (select array_agg(distinct pr.name order by pr.name)
              from group_members m join group_products gp on gp.group_id = m.group_id join products pr on pr.id = gp.product_id
              where m.user_id = p.id and not exists (select from group_members free where free.user_id = p.id
                and not exists (select from group_products any_of where any_of.group_id = free.group_id)))
              as group_products,
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
  p.language, p.source, p.federated, p.joined_at, p.last_sign_in_at, p.offline_until, p.version,
  case when p.lock_reasons <> '{}' then (
    select json_agg(json_build_object('reason', l.reason, 'at', l.locked_at, 'note', l.note,
      'byName', full_name(colleague.first_name, colleague.last_name)) order by l.locked_at)
    from locks l left join users colleague on colleague.id = l.locked_by and colleague.account_id = p.account_id
    where l.user_id = p.id and (l.account_id is null or l.account_id = p.account_id)) end as locks,
  ${pausedUntil({ id: sql`p.id`, email: sql`p.email` }, now)}::text as throttled_until,
  (select json_agg(json_build_object('id', g.id, 'name', g.name) order by g.name)
    from group_members m join groups g on g.id = m.group_id where m.user_id = p.id) as groups,
  ${licensesOf(sql`p.id`, now)} as licenses`;

/** Evaluated once a statement. L3 needs it to tell whether a row is the last administrator. */
const ableAdministrators = (accountId: string) => sql`(
  select count(*)::integer from users able
  where able.account_id = ${accountId} and able.roles && array['accountAdministrator', 'coAdministrator']
    and able.roles @> array['accountAdministrator'] and able.status = 'active'
) as able_administrators`;
