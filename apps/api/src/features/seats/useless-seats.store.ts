import { named, sql } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

/** A user who gets a license of a product, and the country that it is for. */
export type Getting = { userId: string; productId: string; country: string };

type Held = { id: string; country: string; lookedUpIn: string };

/** Returns the seats of these products that the users hold already, and for which country they get the next one. */
export async function findHeldOfProduct(
  tx: AccountTransaction,
  getting: readonly Getting[],
): Promise<Held[]> {
  const userIds = getting.map(({ userId }) => userId);
  const productIds = getting.map(({ productId }) => productId);
  const countries = getting.map(({ country }) => country);
  // SQL: a set of hundreds in one statement, and the country that counts for each user.
  return tx.query<Held>(
    named(
      'seats-held-of-product',
      sql`select s.id, getting.country, entitlement_country_of(u, a) as "lookedUpIn"
          from unnest(${userIds}::uuid[], ${productIds}::uuid[], ${countries}::text[])
              as getting (user_id, product_id, country)
            join seats s on s.user_id = getting.user_id and s.product_id = getting.product_id
            join users u on u.id = s.user_id join accounts a on a.id = s.account_id
          where s.account_id = ${tx.account.id}`,
    ),
  );
}
