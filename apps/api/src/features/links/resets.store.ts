import type { Queryable } from '../../platform/database.ts';

/** Finds the user who may be sent a reset link; locked and federated users may not. */
export async function findResettable(
  database: Queryable,
  email: string,
): Promise<{ id: string; accountId: string | null; invited: boolean } | null> {
  const [row] = await database.query<{ id: string; account_id: string | null; status: string }>({
    name: 'links-resettable',
    text: `select id, account_id, status from users
           where email = $1 and not federated and (lock_reasons = '{}' or lock_reasons = '{unaffiliated}')`,
    values: [email],
  });
  return row ? { id: row.id, accountId: row.account_id, invited: row.status === 'invited' } : null;
}
