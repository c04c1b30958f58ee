import type { Holding } from '../../platform/holding.ts';
import { sql } from '../../platform/postgres/index.ts';

/** Shared views stay, because others use them. */
export const views: Holding = {
  list: null,
  snapshot: null,
  // SQL: a part of the statement by which users leave.
  takeBack: (userIds) => sql`delete from saved_views where owner_id = any(${userIds}::uuid[]) and not shared`,
  giveBack: null,
};
