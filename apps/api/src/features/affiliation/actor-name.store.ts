import { onlyRow } from '../../platform/postgres/database.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** The actor's name, for the emails that say who acted. */
export async function findActorName(tx: Transaction): Promise<string> {
  const rows = await tx.query<{ name: string }>({
    name: 'users-actor-name',
    text: 'select full_name(first_name, last_name) as name from users where id = $1',
    values: [tx.actor.id],
  });
  return onlyRow(rows).name;
}
