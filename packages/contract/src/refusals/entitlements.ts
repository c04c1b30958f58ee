import type { entitlementRefusals } from '@roster/domain/entitlements';
import * as z from 'zod';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const entitlements = {
  'entitlements.notFound': { status: 404 },
  'entitlements.changedMeanwhile': { status: 409 },
  'entitlements.endsBeforeStart': { status: 409 },
  /** How many seats are held, and the names of up to ten holders. */
  'entitlements.seatsAssigned': {
    status: 409,
    details: z.object({ assigned: z.int(), holders: z.array(z.string()) }),
  },
  'entitlements.kindHasNoSeats': { status: 409 },
} as const satisfies RefusalTable<(typeof entitlementRefusals)[number]>;
