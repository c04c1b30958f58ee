import { searchWords } from '@roster/domain/searches';
import { pastedAddresses } from '@roster/domain/pasted-people';
import type { UserFilters } from '@roster/contract/users';
import { empty, sql, type Sql } from '../../platform/postgres/sql.ts';

/** The conditions of a WHERE, which all must hold. */
export type Where = readonly Sql[];

export type Scope = { accountId: string; now: Date };

const day = 86_400_000;

/** `isCountryMismatch` of the domain, in SQL. */
const mismatch = (accountId: string) => sql`coalesce(coalesce(u.entitlement_country, u.country)
  <> all((select entitled_countries from accounts where id = ${accountId})::text[]), false)`;

const lastSignIn = sql`coalesce(u.last_sign_in_at, '-infinity')`;

/** Turns filters into SQL. Every condition but the first narrows the account's own users. */
export function whereOf(filters: UserFilters, scope: Scope): Where {
  const where = [sql`u.account_id = ${scope.accountId}`];
  const ago = (days: number) => new Date(scope.now.getTime() - days * day);

  if (filters.status) where.push(sql`u.status = any(${filters.status})`);
  if (filters.country) where.push(sql`u.country = any(${filters.country})`);
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
      sql`${filters.seats === 'some' ? empty : sql`not `}exists (select from seats s where s.user_id = u.id)`,
    );
  switch (filters.lastSignIn) {
    case undefined:
      break;
    case 'never':
      where.push(sql`${lastSignIn} = '-infinity'`);
      break;
    case 'within7Days':
      where.push(sql`${lastSignIn} >= ${ago(7)}`);
      break;
    case 'within30Days':
      where.push(sql`${lastSignIn} >= ${ago(30)}`);
      break;
    case 'notFor30Days':
      where.push(sql`${lastSignIn} < ${ago(30)}`);
      break;
    case 'notFor90Days':
      where.push(sql`${lastSignIn} < ${ago(90)}`);
      break;
  }
  return where;
}

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

export const withAddresses = (where: Where, addresses: string[]): Where => [
  ...where,
  sql`u.email = any(${addresses})`,
];

export const withIds = (where: Where, ids: string[]): Where => [...where, sql`u.id = any(${ids}::uuid[])`];

export const withoutIds = (where: Where, ids: string[]): Where => [
  ...where,
  sql`u.id <> all(${ids}::uuid[])`,
];

/** Tests words one row at a time: strpos cannot use the trigram index, so the sort index is scanned instead. */
export const withWords = (where: Where, words: string[]): Where => [
  ...where,
  ...words.map((word) => sql`strpos(u.search_text, fold(${word})) > 0`),
];
