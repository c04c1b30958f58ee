import type { Exception, ExceptionFilters, listExceptions } from '@roster/contract/exceptions';
import type { Request } from '@roster/contract/machinery/endpoint';
import type { Actor } from '@roster/domain/actors';
import { decideActOnHolder, type ExceptionEffect, type ExceptionState } from '@roster/domain/exceptions';
import type { RoleKey } from '@roster/domain/roles';
import type { UserStatus } from '@roster/domain/users';
import { byName, byTime, orderOf, type List } from '../../platform/lists/index.ts';
import { allOf, type Queryable, sql, type Sql, wordsIn } from '../../platform/postgres/index.ts';

export type ExceptionRow = {
  id: string;
  userId: string;
  name: string;
  email: string;
  status: UserStatus;
  roles: RoleKey[];
  productId: string | null;
  product: string | null;
  effect: ExceptionEffect;
  reason: string;
  endsOn: string | null;
  state: ExceptionState;
  created_at: Date;
  createdBy: string | null;
  version: number;
};

type Scope = { accountId: string; now: Date };
type Sort = NonNullable<Request<typeof listExceptions>['query']>['sort'];

const inForce = sql`(e.ends_on is null or e.ends_on >= day.today)`;

const rowsOf = ({ accountId, now }: Scope, matching: readonly Sql[]) =>
  // SQL: the list's keyset pages and search, and the account's day.
  sql`select e.id, e.user_id as "userId", full_name(u.first_name, u.last_name) as name, u.email, u.status, u.roles,
        u.sort_name, e.product_id as "productId", p.name as product, coalesce(p.name, '') as product_name, e.effect,
        e.reason, e.ends_on, e.ends_on::text as "endsOn", coalesce(e.ends_on, 'infinity') as last_day, e.created_at,
        case when ${inForce} then 'inForce' else 'ended' end as state,
        known_name(e.account_id, e.created_by) as "createdBy", e.version
      from exceptions e join users u on u.id = e.user_id join accounts a on a.id = e.account_id
      left join products p on p.id = e.product_id
      cross join lateral (select (${now}::timestamptz at time zone a.time_zone)::date as today) as day
      where ${allOf([sql`e.account_id = ${accountId}`, ...matching])}`;

export const exceptionList = (
  scope: Scope,
  { search = '', user, product, effect, status, state }: ExceptionFilters,
  sort?: Sort,
): List => ({
  rows: rowsOf(scope, [
    ...wordsIn(sql`(u.search_text || ' ' || fold(coalesce(p.name, '') || ' ' || e.reason))`, search),
    ...(user ? [sql`e.user_id = ${user}`] : []),
    ...(product === 'all' ? [sql`e.product_id is null`] : []),
    ...(product && product !== 'all' ? [sql`e.product_id = ${product}`] : []),
    ...(effect ? [sql`e.effect = ${effect}`] : []),
    ...(status ? [sql`u.status = ${status}`] : []),
    ...(state ? [state === 'inForce' ? inForce : sql`not ${inForce}`] : []),
  ]),
  ...orderOf(
    {
      name: byName,
      product: { expression: 'product_name', type: 'text collate "und-x-icu"' },
      effect: { expression: 'effect', type: 'text' },
      endsOn: { expression: 'last_day', type: 'date' },
      createdAt: byTime('created_at'),
    },
    '-createdAt',
    sort,
  ),
});

/** Returns null if the account has no such exception. */
export async function findException(
  database: Queryable,
  scope: Scope,
  exceptionId: string,
): Promise<ExceptionRow | null> {
  const [row] = await database.query<ExceptionRow>(rowsOf(scope, [sql`e.id = ${exceptionId}`]));
  return row ?? null;
}

/** L3: the refusal says why the caller may neither change nor end it. */
export const exceptionAnswer = (row: ExceptionRow, actor: Pick<Actor, 'id' | 'roles'>): Exception => ({
  id: row.id,
  user: { id: row.userId, name: row.name, email: row.email, status: row.status },
  product: row.productId === null ? null : { id: row.productId, name: row.product ?? '' },
  effect: row.effect,
  reason: row.reason,
  endsOn: row.endsOn,
  state: row.state,
  createdAt: row.created_at.toISOString(),
  createdBy: row.createdBy,
  version: row.version,
  refusal: decideActOnHolder({ userId: row.userId, holder: { roles: row.roles } }, actor),
});
