import type { Holding } from '../../platform/holding.ts';

/** H3: what a user asked the administrators of an account for ends with the affiliation. */
export const requests: Holding = {
  list: `(select count(*) from user_requests r where r.user_id = u.id and r.state = 'open')`,
  snapshot: null,
  takeBack: 'delete from user_requests where user_id = any($1::uuid[])',
  giveBack: null,
};
