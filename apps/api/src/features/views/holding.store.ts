import type { Holding } from '../../platform/holding.ts';

/** Shared views stay, because others use them. */
export const views: Holding = {
  list: null,
  snapshot: null,
  takeBack: 'delete from saved_views where owner_id = any($1::uuid[]) and not shared',
  giveBack: null,
};
