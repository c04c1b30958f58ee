import { searchWords } from '@roster/domain/searches';
import { pastedAddresses } from '@roster/domain/pasted-people';
import type { UserFilters, UserSortField } from '@roster/contract/users';
import { entitlementsThat } from '../../platform/held-licenses.ts';
import { withinDays, zoneOf } from '../../platform/lists/index.ts';
import { allOf, empty, sql, type Sql } from '../../platform/postgres/index.ts';

/** The conditions of a WHERE, which all must hold; none is everyone. */
export type Where = readonly Sql[];

export type Scope = { accountId: string; now: Date };

const day = 86_400_000;

/** `isCountryMismatch` of the domain, in SQL. */
const mismatch = (accountId: string) => sql`(coalesce(u.entitlement_country, u.country, '')
  <> all(''::text || (select entitled_countries from accounts where id = ${accountId})))`;

const beforeAllSignIns = new Date('0001-01-01T00:00:00Z');

const lastSignIn = sql`coalesce(u.last_sign_in_at, '-infinity')`;

/** L1: `offlineUntil` of the domain, in SQL. */
const runsOffline = ({ now }: Pick<Scope, 'now'>) => sql`coalesce(u.offline_until > ${now}, false)`;

/** Filters and search as SQL, which tests one user of the account. */
export function whereOf(filters: UserFilters, scope: Scope): Where {
  const where: Sql[] = [];
  const search = searchOf(filters);
  if (search.kind === 'addresses') where.push(sql`u.email = any(${search.addresses})`);
  if (search.kind === 'words')
    where.push(...search.words.map((word) => sql`strpos(u.search_text, fold(${word})) > 0`));

  if (filters.status) where.push(sql`u.status ${oneOf(filters.status)}`);
  if (filters.country) where.push(sql`u.country ${oneOf(filters.country)}`);
  if (filters.lockReason) where.push(sql`u.lock_reasons && ${filters.lockReason}`);
  if (filters.federated !== undefined) where.push(sql`u.federated = ${filters.federated}`);
  if (filters.mismatch !== undefined)
    where.push(sql`${filters.mismatch ? empty : sql`not `}${mismatch(scope.accountId)}`);
  if (filters.role) {
    const wanted = filters.role.filter((role) => role !== 'none');
    const none = filters.role.includes('none') ? sql` or u.roles = '{}'` : empty;
    where.push(sql`(u.roles && ${wanted}${none})`);
  }
  if (filters.group)
    where.push(
      sql`exists (select from group_members m where m.user_id = u.id and m.group_id = any(${filters.group}))`,
    );
  if (filters.seats)
    where.push(
      sql`${filters.seats === 'some' ? empty : sql`not `}exists (select from seats s where s.user_id = u.id
        and s.entitlement_id = any(${entitlementsThat('give', scope.accountId, scope.now)}))`,
    );
  if (filters.offline === false) where.push(sql`not ${runsOffline(scope)}`);
  where.push(...signedIn(filters, scope));
  where.push(...dayConditions(filters, scope).map(({ holds }) => holds));
  return where;
}

/**
 * What filters by day say: how one user is tested, and how an index finds everyone who matches. Each filter is one
 * condition.
 */
export function dayConditions(
  filters: UserFilters,
  { accountId, now }: Scope,
): { holds: Sql; holders: Sql }[] {
  const { joinedFrom, joinedTo, signedInOn, lastDay, offline } = filters;
  const zone = zoneOf(accountId);
  const conditions: { holds: Sql; holders: Sql }[] = [];
  const ofUsers = (holds: Sql) =>
    // SQL: a part of the narrowing step.
    ({
      holds,
      holders: sql`select u.id as user_id from users u where u.account_id = ${accountId} and ${holds}`,
    });

  if (joinedFrom || joinedTo)
    conditions.push(ofUsers(allOf(withinDays(sql`u.joined_at`, { from: joinedFrom, to: joinedTo }, zone))));
  if (signedInOn) {
    const signedIn = allOf([
      sql`s.account_id = ${accountId} and s.result = 'success'`,
      ...withinDays(sql`s.at`, { from: signedInOn, to: signedInOn }, zone),
    ]);
    conditions.push({
      holds: sql`exists (select from sign_in_attempts s where s.user_id = u.id and ${signedIn})`,
      // SQL: a part of the narrowing step. Users who have left since are not among them.
      holders: sql`select s.user_id from sign_in_attempts s
                   join users u on u.id = s.user_id and u.account_id = s.account_id where ${signedIn}`,
    });
  }
  // By its bare column, which its index knows.
  if (offline) conditions.push(ofUsers(sql`u.offline_until > ${now}`));
  if (lastDay) {
    const today = sql`(${now}::timestamptz at time zone ${zone})::date`;
    conditions.push(
      ofUsers(
        sql`u.last_day between ${today} and ${today} + ${lastDay === 'within14Days' ? 14 : 30}::integer`,
      ),
    );
  }
  return conditions;
}

/** When users must have signed in last: not before, and earlier than. */
export function signInBounds({ lastSignIn }: UserFilters, { now }: Scope): { since?: Date; before?: Date } {
  const ago = (days: number) => new Date(now.getTime() - days * day);
  switch (lastSignIn) {
    case undefined:
      return {};
    case 'never':
      return { before: beforeAllSignIns };
    case 'within7Days':
      return { since: ago(7) };
    case 'within30Days':
      return { since: ago(30) };
    case 'within90Days':
      return { since: ago(90) };
    case 'notFor30Days':
      return { before: ago(30) };
    case 'notFor90Days':
      return { before: ago(90) };
  }
}

function signedIn(filters: UserFilters, scope: Scope): Where {
  const { since, before } = signInBounds(filters, scope);
  if (since) return [sql`${lastSignIn} >= ${since}`];
  return before ? [sql`${lastSignIn} < ${before}`] : [];
}

/**
 * What a filter says about the value the list is sorted by: a walk of the sort index starts there. Someone who is invited
 * never signed in, and who has a reason to be locked is locked.
 */
export function rangeOf(field: UserSortField, filters: UserFilters, scope: Scope): Where {
  const { status, country, lockReason } = filters;
  switch (field) {
    case 'status':
      return lockReason ? [sql`u.status = 'locked'`] : status ? [sql`u.status ${oneOf(status)}`] : [];
    case 'country':
      return country ? [sql`coalesce(u.country, '') ${oneOf(country)}`] : [];
    case 'lastSignInAt':
      return status?.every((one) => one === 'invited')
        ? [sql`${lastSignIn} = '-infinity'`]
        : signedIn(filters, scope);
    case 'name':
    case 'email':
    case 'joinedAt':
      return [];
  }
}

/** A single value keeps the order of the index in all versions of PostgreSQL. */
const oneOf = (values: readonly string[]): Sql =>
  values.length === 1 ? sql`= ${values[0]}` : sql`= any(${values})`;

/** What the search box contains: nothing, words to find anywhere, or a pasted list of whole addresses. */
export type Search =
  { kind: 'none' } | { kind: 'words'; words: string[] } | { kind: 'addresses'; addresses: string[] };

export function searchOf(filters: UserFilters): Search {
  const text = filters.search?.trim() ?? '';
  if (text === '') return { kind: 'none' };
  const addresses = pastedAddresses(text);
  if (addresses) return { kind: 'addresses', addresses };
  const words = searchWords(text);
  return words.length === 0 ? { kind: 'none' } : { kind: 'words', words };
}
