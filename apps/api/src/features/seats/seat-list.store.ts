import type { Seat, SeatFilters, SeatSort } from '@roster/contract/seats';
import { decideActOn } from '@roster/domain/permissions';
import type { RoleKey } from '@roster/domain/roles';
import type { SeatState } from '@roster/domain/seats';
import { byTime, nearby, orderOf, type List, type OrderKey, type Piece } from '../../platform/lists/index.ts';
import { productOfflineUntil } from '../../platform/offline-until.ts';
import { allOf, empty, fence, join, sql, type Sql, wordsIn } from '../../platform/postgres/index.ts';
import { isUsed, lastUsedAt } from '../last-use/index.ts';

export type SeatRow = {
  id: string;
  state: SeatState;
  userId: string | null;
  name: string | null;
  email: string | null;
  roles: RoleKey[] | null;
  groups: string[];
  assigned_at: Date | null;
  last_used_at: Date | null;
  offline_until: Date | null;
  other_country: string | null;
};

/** By the column that the index of the list begins with. */
const inState = { lost: sql`s.nth_state = 0`, assigned: sql`s.nth_state = 1`, free: sql`s.nth_state = 2` };

// SQL: a part of the statement below.
const runsUntil = productOfflineUntil(sql`u`, sql`s.product_id`);

// SQL: a part of the statement below.
const groups = sql`, array(
  select g.name from group_members m join groups g on g.id = m.group_id where m.user_id = s.user_id order by g.name) as groups`;

// SQL: a part of the statement below.
const holder = { accountId: sql`s.account_id`, productId: sql`s.product_id`, userId: sql`s.user_id` };

export type Scope = { accountId: string; entitlementId: string; now: Date };

const byState: OrderKey = { expression: 'nth_state', type: 'smallint' };

/**
 * The seats of an entitlement: those without a known user first, then by holder or by when they were assigned, then the free
 * ones; each order is an index, which is also read backwards. Where only few holders can match, theirs and those without a
 * known user are looked at.
 */
export const seatList = (
  scope: Scope,
  { sort, ...filters }: SeatFilters & { sort?: SeatSort },
  few: readonly string[] | null,
): List => ({
  rows: rowsOf(scope, filters, few ? seatsOf(scope, few) : sql`seats`, groups),
  ...(filters.offline && !few && countedOffline(scope, filters)),
  ...orderOf(
    {
      holder: [byState, { expression: 'holder_sort', type: 'text collate "und-x-icu"' }],
      assignedAt: [byState, byTime("coalesce(assigned_at, '-infinity')")],
    },
    'holder',
    sort,
  ),
});

/** The same rows among the next ones of the list only. */
export const nearSeats =
  (scope: Scope, filters: SeatFilters) =>
  ({ beyond, inOrder }: Piece): Sql =>
    // SQL: a part of the statement below.
    rowsOf(
      scope,
      filters,
      sql`(select * from seats where entitlement_id = ${scope.entitlementId} ${beyond} ${inOrder})`,
      groups,
    );

/** The account, and the entitlement if one is named. */
export type AnyScope = Omit<Scope, 'entitlementId'> & { entitlementId: string | null };

/** The rows of all seats that match, without the groups of their holders. */
export const seatRows = (scope: AnyScope, filters: SeatFilters): Sql => rowsOf(scope, filters, sql`seats`);

const rowsOf = (
  { accountId, entitlementId, now }: AnyScope,
  { state, search = '', used, offline, wrongCountry }: SeatFilters,
  seats: Sql,
  also: Sql = empty,
): Sql =>
  // SQL: the list's keyset pages and search.
  sql`
    select s.id, s.user_id as "userId", u.email, u.roles, s.assigned_at, ${lastUsedAt(holder)} as last_used_at,
      coalesce(full_name(u.first_name, u.last_name), s.lost_holder) as name,
      case when ${inState.lost} then 'lost' when ${inState.assigned} then 'assigned' else 'free' end as state,
      s.nth_state, s.holder_sort, s.entitlement_id ${also},
      case when ${runsUntil} > ${now} then ${runsUntil} end as offline_until,
      nullif(u.found_in, e.country) as other_country
    from ${seats} s join entitlements e on e.id = s.entitlement_id join accounts a on a.id = s.account_id
      left join lateral (
        select users.*, entitlement_country_of(users, a) as found_in from users
        where id = s.user_id ${fence(search, offline, wrongCountry)}) u on true
    where ${allOf([
      sql`s.account_id = ${accountId}`,
      ...(entitlementId === null ? [] : [sql`s.entitlement_id = ${entitlementId}`]),
      ...(state
        ? [
            sql`(${join(
              state.map((one) => inState[one]),
              ' or ',
            )})`,
          ]
        : []),
      ...(used ? [inState.assigned, isUsed(holder, used, { accountId, now })] : []),
      ...flag(offline, sql`coalesce(${runsUntil} > ${now}, false)`),
      ...flag(wrongCountry, sql`coalesce(u.found_in <> e.country, false)`),
      ...wordsIn(sql`coalesce(u.search_text, fold(s.lost_holder), '')`, search),
    ])}`;

// SQL: a part of the statement above.
const seatsOf = ({ entitlementId }: Scope, holders: readonly string[]): Sql => sql`(
  select * from seats where user_id = any(${holders}::uuid[])
  union all select * from seats where entitlement_id = ${entitlementId} and nth_state = 0)`;

/**
 * Where many holders are offline, the first seats by name tell. Where few of these are, they are counted by the users who
 * are offline: the seats that come first in the table may all have other holders.
 */
const countedOffline = (scope: Scope, filters: SeatFilters): Pick<List, 'some' | 'counted'> => ({
  some: nearSeats(
    scope,
    filters,
  )({
    beyond: empty,
    inOrder: sql`order by nth_state, holder_sort, id limit ${nearby}`,
  }),
  counted: rowsOf(scope, filters, offlineSeats(scope)),
});

// SQL: a part of the statement above.
const offlineSeats = ({ accountId, entitlementId, now }: Scope): Sql => sql`(
  select held.* from users o
    cross join lateral (select * from seats where user_id = o.id and entitlement_id = ${entitlementId} offset 0) as held
  where o.account_id = ${accountId} and o.offline_until > ${now})`;

/** A filter by yes or no. */
const flag = (wanted: boolean | undefined, condition: Sql): Sql[] =>
  wanted === undefined ? [] : [wanted ? condition : sql`not ${condition}`];

/** L3: the refusal says why the caller may not take it from its holder. */
export const seatAnswer = (row: SeatRow, actorRoles: readonly RoleKey[]): Seat => ({
  id: row.id,
  state: row.state,
  userId: row.userId,
  name: row.name,
  email: row.email,
  groups: row.groups,
  assignedAt: row.assigned_at?.toISOString() ?? null,
  lastUsedAt: row.last_used_at?.toISOString() ?? null,
  offlineUntil: row.offline_until?.toISOString() ?? null,
  // Who holds none has no country.
  otherCountry: row.userId === null ? null : row.other_country,
  refusal: row.roles && decideActOn(actorRoles, { roles: row.roles }),
});
