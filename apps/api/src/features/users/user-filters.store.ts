import { searchWords } from '@roster/domain/searches';
import { pastedAddresses } from '@roster/domain/pasted-people';
import type { UserFilters } from '@roster/contract/users';

/** A WHERE of conditions joined by AND, and the values of its parameters. */
export type Where = { conditions: string[]; values: unknown[] };

export type Scope = { accountId: string; now: Date };

const day = 86_400_000;

/** `isCountryMismatch` of the domain, in SQL. */
const mismatch = `coalesce(coalesce(u.entitlement_country, u.country)
  <> all((select entitled_countries from accounts where id = $1)::text[]), false)`;

/** Turns filters into SQL. Every condition but the first narrows the account's own users. */
export function whereOf(filters: UserFilters, scope: Scope): Where {
  const where: Where = { conditions: ['u.account_id = $1'], values: [scope.accountId] };
  const add = (condition: (parameter: string) => string, value: unknown) => {
    where.values.push(value);
    where.conditions.push(condition(`$${where.values.length}`));
  };
  const ago = (days: number) => new Date(scope.now.getTime() - days * day);
  const lastSignIn = "coalesce(u.last_sign_in_at, '-infinity')";

  if (filters.status) add((p) => `u.status = any(${p})`, filters.status);
  if (filters.country) add((p) => `u.country = any(${p})`, filters.country);
  if (filters.lockReason) add((p) => `u.lock_reasons && ${p}`, filters.lockReason);
  if (filters.federated !== undefined) add((p) => `u.federated = ${p}`, filters.federated);
  if (filters.mismatch !== undefined) where.conditions.push(filters.mismatch ? mismatch : `not ${mismatch}`);
  if (filters.role) {
    const named = filters.role.filter((role) => role !== 'none');
    const none = filters.role.includes('none') ? " or u.roles = '{}'" : '';
    add((p) => `(u.roles && ${p}${none})`, named);
  }
  if (filters.group) {
    add(
      (p) => `exists (select from group_members m where m.user_id = u.id and m.group_id = any(${p}))`,
      filters.group,
    );
  }
  if (filters.seats) {
    const exists = 'exists (select from seats s where s.user_id = u.id)';
    where.conditions.push(filters.seats === 'some' ? exists : `not ${exists}`);
  }
  switch (filters.lastSignIn) {
    case undefined:
      break;
    case 'never':
      where.conditions.push(`${lastSignIn} = '-infinity'`);
      break;
    case 'within7Days':
      add((p) => `${lastSignIn} >= ${p}`, ago(7));
      break;
    case 'within30Days':
      add((p) => `${lastSignIn} >= ${p}`, ago(30));
      break;
    case 'notFor30Days':
      add((p) => `${lastSignIn} < ${p}`, ago(30));
      break;
    case 'notFor90Days':
      add((p) => `${lastSignIn} < ${p}`, ago(90));
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

export const withAddresses = (where: Where, addresses: string[]): Where => ({
  conditions: [...where.conditions, `u.email = any($${where.values.length + 1})`],
  values: [...where.values, addresses],
});

export const withIds = (where: Where, ids: string[]): Where => ({
  conditions: [...where.conditions, `u.id = any($${where.values.length + 1}::uuid[])`],
  values: [...where.values, ids],
});

export const withoutIds = (where: Where, ids: string[]): Where => ({
  conditions: [...where.conditions, `u.id <> all($${where.values.length + 1}::uuid[])`],
  values: [...where.values, ids],
});

/** Tests words one row at a time: strpos cannot use the trigram index, so the sort index is scanned instead. */
export const withWords = (where: Where, words: string[]): Where => ({
  conditions: [
    ...where.conditions,
    ...words.map((_, nth) => `strpos(u.search_text, fold($${where.values.length + 1 + nth})) > 0`),
  ],
  values: [...where.values, ...words],
});
