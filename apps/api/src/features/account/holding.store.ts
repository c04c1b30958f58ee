import type { Holding } from '../../platform/holding.ts';
import { sql } from '../../platform/postgres/index.ts';

/** Being the primary contact of the account (S1). */
export const primaryContact: Holding = {
  list: null,
  snapshot: null,
  // SQL: a part of the statement by which users leave.
  takeBack: (userIds) =>
    sql`update accounts set primary_contact_id = null where primary_contact_id = any(${userIds}::uuid[])`,
  giveBack: null,
};
