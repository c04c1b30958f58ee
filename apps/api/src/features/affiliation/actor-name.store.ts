import { onlyRow, named, sql } from '../../platform/postgres/index.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** The actor's name, for the emails that say who acted. */
export async function findActorName(tx: Transaction): Promise<string> {
  // SQL: run for every change that is reported by email.
  const rows = await tx.query<{ name: string }>(
    named(
      'users-actor-name',
      sql`select full_name(first_name, last_name) as name from users where id = ${tx.actor.id}`,
    ),
  );
  return onlyRow(rows).name;
}
