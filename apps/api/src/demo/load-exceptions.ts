import type { Write } from './insert-users.ts';

/** G1, E1: one group with products, and one user who is denied a product for a while. */
export async function loadExceptions({ client, now }: Write, accountId: string): Promise<void> {
  await client.query(
    `insert into group_products (group_id, product_id, account_id)
     select g.id, p.id, g.account_id from groups g, products p
     where g.account_id = $1 and g.name = 'Site survey' and p.name in ('Survey Field', 'Structural Suite')`,
    [accountId],
  );
  await client.query(
    `insert into exceptions (account_id, user_id, product_id, effect, reason, ends_on, created_by, created_at)
     select $1, ben.id, p.id, 'deny', 'Works on the north tender until the crew is back', $2::timestamptz::date + 30,
       ana.id, $2::timestamptz - interval '3 days'
     from users ben, users ana, products p
     where ben.email = 'ben.ortiz@harbor.example' and ana.email = 'ana.weber@harbor.example' and p.name = 'Survey Field'`,
    [accountId, now],
  );
}
