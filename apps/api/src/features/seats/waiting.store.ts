import type { RoleKey } from '@roster/domain/roles';
import type { List } from '../../platform/lists/index.ts';
import { sql } from '../../platform/postgres/index.ts';

export type WaitingRow = {
  id: string;
  userId: string;
  name: string;
  email: string;
  roles: RoleKey[];
  askedAt: Date;
  message: string;
};

/** The open requests for a license of a product, the longest wait first. */
export const waitingList = (accountId: string, productId: string): List => ({
  // SQL: the list's keyset pages.
  rows: sql`select r.id, r.user_id as "userId", full_name(u.first_name, u.last_name) as name, u.email, u.roles,
              r.asked_at as "askedAt", r.message
            from user_requests r join users u on u.id = r.user_id
            where r.account_id = ${accountId} and r.product_id = ${productId} and r.state = 'open'`,
  order: [
    { expression: '"askedAt"', type: 'timestamptz' },
    { expression: 'id', type: 'uuid' },
  ],
  direction: 'asc',
});
