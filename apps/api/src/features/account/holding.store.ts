import type { Holding } from '../../platform/holding.ts';
import { sql } from '../../platform/postgres/index.ts';

/** Being the primary contact of the account (S1). */
export const primaryContact: Holding = {
  list: sql`exists (select from accounts a where a.primary_contact_id = u.id)`,
  snapshot: null,
  // SQL: a part of the statement by which users leave. Settings that someone has open are no longer the ones that are stored.
  takeBack: (userIds) =>
    sql`update accounts set primary_contact_id = null, version = version + 1
      where primary_contact_id = any(${userIds}::uuid[])`,
  giveBack: null,
};
