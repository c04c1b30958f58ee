import type { RoleKey } from '@roster/domain/roles';
import type { LockReason, UserSource } from '@roster/domain/users';
import type { Transaction } from '../../platform/transaction.ts';

/** What `leave` kept of an affiliation. */
export type Snapshot = {
  roles: RoleKey[];
  groups: string[];
  products: string[];
  entitlementCountry: string | null;
  source: UserSource;
  employeeNumber: string | null;
  department: string | null;
  note: string | null;
  accessEndsAt: string | null;
  lockReasons: LockReason[];
};

export type Departure = { id: string; restorableUntil: Date | null; snapshot: Snapshot };

/** The latest time this account let the user go, locked until the transaction ends. */
export async function findDeparture(tx: Transaction, userId: string): Promise<Departure | null> {
  const [row] = await tx.query<{ id: string; restorable_until: Date | null; snapshot: Snapshot }>({
    name: 'users-departure',
    text: `select id, restorable_until, snapshot from departures
           where user_id = $1 and account_id = $2 order by left_at desc limit 1 for update`,
    values: [userId, tx.account?.id],
  });
  return row ? { id: row.id, restorableUntil: row.restorable_until, snapshot: row.snapshot } : null;
}

/** D5: beside what joining gives back: what the account wrote, seats that are free, an earlier administrator's lock. */
export async function bringBack(tx: Transaction, userId: string, departure: Departure): Promise<void> {
  const { snapshot } = departure;
  await tx.query({
    name: 'users-bring-back',
    text: `update users set employee_number = $3, department = $4, note = $5, access_ends_at = $6
           where id = $1 and account_id = $2`,
    values: [
      userId,
      tx.account?.id,
      snapshot.employeeNumber,
      snapshot.department,
      snapshot.note,
      snapshot.accessEndsAt,
    ],
  });
  for (const productId of snapshot.products) {
    await tx.query({
      name: 'users-bring-back-seat',
      text: `update seats set user_id = $1 where id = (
               select id from seats where account_id = $2 and product_id = $3 and user_id is null
               order by id limit 1 for update)`,
      values: [userId, tx.account?.id, productId],
    });
  }
  if (snapshot.lockReasons.includes('administrator')) {
    await tx.query({
      name: 'users-bring-back-lock',
      text: `with locked as (
               update users set lock_reasons = lock_reasons || array['administrator'] where id = $1 returning id
             )
             insert into locks (user_id, reason, account_id, locked_by, locked_at)
             select id, 'administrator', $2, $3, $4 from locked`,
      values: [userId, tx.account?.id, tx.actor.id, tx.now],
    });
  }
  await tx.query({
    name: 'users-departure-over',
    text: 'update departures set restorable_until = null where id = $1',
    values: [departure.id],
  });
}
