import type { RoleKey } from '@roster/domain/roles';
import type { List } from '../../platform/lists/index.ts';
import { sql } from '../../platform/postgres/index.ts';

type Wanted = { product: { id: string }; country: string };

export type WaitingRow = {
  id: string;
  userId: string;
  name: string;
  email: string;
  roles: RoleKey[];
  askedAt: Date;
  message: string;
};

/**
 * The open requests for a license of a product, the longest wait first: of users whose country it is (E2), since a license
 * of another one gives them nothing.
 */
export const waitingList = (accountId: string, { product, country }: Wanted): List => ({
  // SQL: the list's keyset pages, and the country that counts for a user.
  rows: sql`select r.id, r.user_id as "userId", full_name(u.first_name, u.last_name) as name, u.email, u.roles,
              r.asked_at as "askedAt", r.message
            from user_requests r join users u on u.id = r.user_id join accounts a on a.id = r.account_id
            where r.account_id = ${accountId} and r.product_id = ${product.id} and r.state = 'open'
              and entitlement_country_of(u, a) = ${country}`,
  order: [
    { expression: '"askedAt"', type: 'timestamptz' },
    { expression: 'id', type: 'uuid' },
  ],
  direction: 'asc',
});
