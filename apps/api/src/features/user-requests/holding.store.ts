import type { Holding } from '../../platform/holding.ts';
import { sql } from '../../platform/postgres/index.ts';

/** H3: what a user asked the administrators of an account for ends with the affiliation. */
export const requests: Holding = {
  list: sql`(select count(*) from user_requests r where r.user_id = u.id and r.state = 'open')`,
  snapshot: null,
  // SQL: a part of the statement by which users leave.
  takeBack: (userIds) => sql`delete from user_requests where user_id = any(${userIds}::uuid[])`,
  giveBack: null,
};
