import type { Holding } from '../../platform/holding.ts';
import { sql } from '../../platform/postgres/index.ts';

/** D3: duties are settled before a user leaves, so nothing is taken away and nothing comes back. */
export const contacts: Holding = {
  list: sql`(select coalesce(jsonb_agg(c.country order by c.country), '[]')
    from fulfillment_contacts c where c.user_id = u.id)`,
  snapshot: null,
  takeBack: null,
  giveBack: null,
};
