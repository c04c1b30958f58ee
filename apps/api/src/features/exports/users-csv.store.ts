import type { UserFilters } from '@roster/contract/users';
import { maxMatchingUsers } from '@roster/domain/users';
import type { Delimiter } from '@roster/contract/machinery/csv';
import type { Language } from '@roster/domain/languages';
import { exportWords } from '@roster/i18n/exports';
import { copyOptions } from '../../platform/csv/index.ts';
import { type Queryable, allOf, empty, raw, sql, type Sql } from '../../platform/postgres/index.ts';
import { findMatchingIds, whereOf } from '../users/index.ts';

export type Scope = {
  accountId: string;
  /** The user who exports: the note about themselves is left out. */
  readerId: string;
  now: Date;
  which: { userIds: string[] } | { matching: UserFilters; except: string[] };
};

/** The columns in the order of the file: the id of the heading, and the expression of the cell. */
const columns = [
  ['email', 'csv_safe(u.email)'],
  ['firstName', 'csv_safe(u.first_name)'],
  ['lastName', 'csv_safe(u.last_name)'],
  ['status', "words ->> ('users.status.' || u.status)"],
  [
    'lockReasons',
    "case when u.lock_reasons <> '{}' then (select string_agg(words ->> ('export.lock.' || reason), ', ' order by nth) from unnest(u.lock_reasons) with ordinality as l (reason, nth)) end",
  ],
  [
    'roles',
    "case when u.roles <> '{}' then (select string_agg(words ->> ('roles.' || role), ', ' order by nth) from unnest(u.roles) with ordinality as r (role, nth)) end",
  ],
  ['groups', 'csv_safe(grouped.names)'],
  ['country', 'u.country'],
  ['entitlementCountry', 'u.entitlement_country'],
  ['licenses', 'csv_safe(licensed.names)'],
  ['lastSignIn', "to_char(u.last_sign_in_at, 'YYYY-MM-DD HH24:MI')"],
  ['source', "words ->> ('users.source.' || u.source)"],
  ['joined', "to_char(u.joined_at, 'YYYY-MM-DD HH24:MI')"],
  ['language', 'u.language'],
  ['federated', "words ->> case when u.federated then 'export.yes' else 'export.no' end"],
  ['employeeNumber', 'csv_safe(u.employee_number)'],
  ['department', 'csv_safe(u.department)'],
  ['lastDay', 'u.last_day'],
  ['note', 'case when u.id <> reader then csv_safe(u.note) end'],
] as const;

export const headingOf = (language: Language): string[] =>
  columns.map(([name]) => exportWords[language][`export.column.${name}`]);

/** The statement that writes the rows, sorted by name like the list. Times are in UTC, as on every connection. */
export async function usersStatement(
  reader: Queryable,
  scope: Scope,
  { language, delimiter }: { language: Language; delimiter: Delimiter },
): Promise<Sql> {
  const { accountId, readerId } = scope;
  const words = wordsOfCells(language);
  const ids = await fewIds(reader, scope);
  const where = [
    sql`u.account_id = ${accountId}`,
    ...(ids ? [sql`u.id = any(${ids}::uuid[])`] : allBut(scope)),
  ];
  // Joined once for all rows; a subquery for each row would be half of the work.
  const theirs = ids ? sql`and user_id = any(${ids}::uuid[])` : empty;
  // SQL: COPY, for any number of rows.
  return sql`copy (
    select ${raw(columns.map(([, expression]) => expression).join(', '))}
    from users u
    left join (
      select user_id, string_agg(g.name, ', ' order by g.name) as names
      from group_members m join groups g on g.id = m.group_id
      where m.account_id = ${accountId} ${theirs} group by user_id) as grouped on grouped.user_id = u.id
    left join (
      select user_id, string_agg(l.name, ', ' order by l.name) as names
      from seats s join (${licenseCells(scope, words)}) as l on l.entitlement_id = s.entitlement_id
      where s.account_id = ${accountId} and user_id is not null ${theirs} group by user_id) as licensed on licensed.user_id = u.id
    cross join (select ${words}::jsonb as words, ${readerId}::uuid as reader) as said
    where ${allOf(where)}
    order by u.sort_name, u.id
  ) to stdout ${raw(copyOptions(delimiter))}`;
}

/** E3: what the cell says of a license, by entitlement: a term that does not run is said. Put together once for all holders. */
const licenseCells = ({ accountId, now }: Scope, words: Record<string, string>) =>
  // SQL: a part of the statement above.
  sql`select e.id as entitlement_id, case when term = 'running' then p.name else
        replace(replace(${words}::jsonb ->> ('users.license.' || term), '{date}',
          to_char(case when term = 'ended' then e.ends_on else e.starts_on end, 'YYYY-MM-DD')), '{product}', p.name) end as name
      from entitlements e join products p on p.id = e.product_id join accounts a on a.id = e.account_id
        cross join lateral term_on(e.starts_on, e.ends_on, (${now}::timestamptz at time zone a.time_zone)::date) as term
      where e.account_id = ${accountId}`;

/** The users in the file, or null if they are everyone or many: then what the whole account has is gathered for them. */
async function fewIds(reader: Queryable, { accountId, now, which }: Scope): Promise<string[] | null> {
  if ('userIds' in which) return which.userIds;
  if (whereOf(which.matching, { accountId, now }).length === 0) return null;
  const ids = await findMatchingIds(reader, which.matching, { accountId, now }, maxMatchingUsers + 1);
  if (ids.length > maxMatchingUsers) return null;
  const excepted = new Set(which.except);
  return ids.filter((id) => !excepted.has(id));
}

const allBut = ({ accountId, now, which }: Scope) =>
  'userIds' in which
    ? []
    : [...whereOf(which.matching, { accountId, now }), sql`u.id <> all(${which.except}::uuid[])`];

/** Only those words that occur in cells. */
const wordsOfCells = (language: Language) =>
  Object.fromEntries(
    Object.entries(exportWords[language]).filter(([id]) =>
      /^(users\.(status|source|license)|roles|export)\./.test(id),
    ),
  );
