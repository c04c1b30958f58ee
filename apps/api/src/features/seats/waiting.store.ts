import type { Request } from '@roster/contract/machinery/endpoint';
import type { listWaitingList, WaitingFilters } from '@roster/contract/seats';
import type { RoleKey } from '@roster/domain/roles';
import { byName, byTime, type List, orderOf } from '../../platform/lists/index.ts';
import { allOf, sql, wordsIn } from '../../platform/postgres/index.ts';
import { offerColumns, type OfferFacts } from './offers.store.ts';

export type WaitingRow = OfferFacts & {
  id: string;
  userId: string;
  name: string;
  email: string;
  roles: RoleKey[];
  product: { id: string; name: string };
  askedAt: Date;
  message: string;
};

type Scope = { accountId: string; now: Date };
type Asked = WaitingFilters & Pick<NonNullable<Request<typeof listWaitingList>['query']>, 'sort'>;

/**
 * E3: everyone of the account who asked for a license and has no answer, as many as the portal home says; of a country,
 * the users a license of that country is good for (E2).
 */
export const waitingList = (
  { accountId, now }: Scope,
  { search = '', product, country, sort }: Asked,
): List => ({
  // SQL: the list's keyset pages and search, and the country that counts for a user.
  rows: sql`select r.id, r.user_id as "userId", full_name(u.first_name, u.last_name) as name, u.sort_name, u.email, u.roles,
              json_build_object('id', p.id, 'name', p.name) as product, p.name as product_name,
              r.asked_at, r.asked_at as "askedAt", r.message, ${offerColumns(sql`p.id`, now)}
            from user_requests r join users u on u.id = r.user_id join accounts a on a.id = r.account_id
              join products p on p.id = r.product_id
            where ${allOf([
              sql`r.account_id = ${accountId} and r.state = 'open'`,
              ...(product ? [sql`r.product_id = any(${product}::uuid[])`] : []),
              ...(country ? [sql`entitlement_country_of(u, a) = any(${country}::text[])`] : []),
              ...wordsIn(sql`(u.search_text || ' ' || fold(p.name))`, search),
            ])}`,
  ...orderOf(
    {
      name: byName,
      product: { expression: 'product_name', type: 'text collate "und-x-icu"' },
      askedAt: byTime('asked_at'),
    },
    'askedAt',
    sort,
  ),
});
