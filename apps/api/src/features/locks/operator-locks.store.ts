import { sql } from '../../platform/postgres/index.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** Adds the reason `operator`. Stores no note, because every later account of the user sees this lock. */
export async function lockForOperator(tx: Transaction, userId: string): Promise<void> {
  // SQL: two tables in one statement, and what is added to the row's own list.
  await tx.query(
    sql`with locked as (
          update users set lock_reasons = lock_reasons || array['operator'], version = version + 1
          where id = ${userId} returning id
        )
        insert into locks (user_id, reason, account_id, locked_at) select id, 'operator', null, ${tx.now} from locked`,
  );
}

/** Clears that reason alone. */
export async function unlockForOperator(tx: Transaction, userId: string): Promise<void> {
  // SQL: two tables in one statement, and what is taken from the row's own list.
  await tx.query(
    sql`with unlocked as (
          update users set lock_reasons = array_remove(lock_reasons, 'operator'), version = version + 1
          where id = ${userId} returning id
        )
        delete from locks using unlocked where locks.user_id = unlocked.id and locks.reason = 'operator'`,
  );
}
