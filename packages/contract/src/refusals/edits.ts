import type { editRefusals } from '@roster/domain/edits';
import * as z from 'zod';
import { Instant } from '../machinery/primitives.ts';
import type { RefusalTable } from '../machinery/refusal-table.ts';

/** Who made the edit that came first, and when; left out if it was more than an edit. */
const first = z.object({ by: z.object({ name: z.string().nullable(), at: Instant }).optional() });

export const edits = {
  'users.changedMeanwhile': { status: 409, details: first },
  'users.noteAboutYourself': { status: 403 },
  'users.sameEntitlementCountry': { status: 409 },
} as const satisfies RefusalTable<(typeof editRefusals)[number]>;
