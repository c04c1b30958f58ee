import { type Queryable, sql } from '../../platform/postgres/index.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** Whose device it is, and the account in whose log it belongs. */
export async function findPlace(
  database: Queryable,
  deviceId: string,
): Promise<{ userId: string; accountId: string | null } | null> {
  // SQL: before Prisma is loaded, a device and its user.
  const [row] = await database.query<{ userId: string; accountId: string | null }>(
    sql`select u.id as "userId", u.account_id as "accountId" from devices d join users u on u.id = d.user_id
        where d.id = ${deviceId}`,
  );
  return row ?? null;
}

/** Returns null if it is signed out already. */
export async function signOutReused(tx: Transaction, deviceId: string): Promise<{ name: string } | null> {
  // SQL: a compare-and-set that returns a name.
  const [row] = await tx.query<{ name: string }>(
    sql`update devices set signed_out_at = ${tx.now}, token_hash = null, token_before_hash = null, token_salt = null,
          token_attempt_hash = null, token_ended_at = ${tx.now}
        where id = ${deviceId} and signed_out_at is null returning name`,
  );
  return row ?? null;
}
