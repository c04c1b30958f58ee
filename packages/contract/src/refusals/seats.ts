import type { seatRefusals } from '@roster/domain/seats';
import * as z from 'zod';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const seats = {
  'licenses.notFound': { status: 404 },
  'licenses.alreadyHeld': { status: 409 },
  'licenses.noneFree': { status: 409 },
  /** E2: where the user's entitlements are looked up, and for which countries there are licenses, or free ones. */
  'licenses.otherCountry': {
    status: 409,
    details: z.object({ country: z.string(), countries: z.array(z.string()), waits: z.boolean() }),
  },
  'licenses.alreadyFree': { status: 409 },
  'licenses.changedSince': { status: 409 },
  'licenses.termEnded': { status: 409 },
} as const satisfies RefusalTable<(typeof seatRefusals)[number]>;
