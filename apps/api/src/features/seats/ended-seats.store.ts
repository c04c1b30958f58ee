import { named, sql } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

/** A user who gets a license of a product. */
export type Getting = { userId: string; productId: string };

/** Returns the seats of these products that the users hold already. */
export async function findHeldIds(tx: AccountTransaction, getting: readonly Getting[]): Promise<string[]> {
  const userIds = getting.map(({ userId }) => userId);
  const productIds = getting.map(({ productId }) => productId);
  // SQL: a set of hundreds of pairs in one statement.
  const rows = await tx.query<{ id: string }>(
    named(
      'seats-held-of-product',
      sql`select s.id from unnest(${userIds}::uuid[], ${productIds}::uuid[]) as getting (user_id, product_id)
          join seats s on s.user_id = getting.user_id and s.product_id = getting.product_id
          where s.account_id = ${tx.account.id}`,
    ),
  );
  return rows.map(({ id }) => id);
}
