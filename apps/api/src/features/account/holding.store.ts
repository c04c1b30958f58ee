import type { Holding } from '../../platform/holding.ts';

/** Being the primary contact of the account (S1). */
export const primaryContact: Holding = {
  list: null,
  snapshot: null,
  takeBack: 'update accounts set primary_contact_id = null where primary_contact_id = any($1::uuid[])',
  giveBack: null,
};
