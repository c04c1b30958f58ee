import type { platformRefusals } from '@roster/domain/platform';
import * as z from 'zod';
import { retryAfter, type RefusalTable } from '../machinery/refusal-table.ts';

/** One entry for each unreadable or unknown field. */
const fields = z.object({
  fields: z.array(z.object({ path: z.string(), message: z.string() })),
  /** How many more there are than are listed. */
  moreFields: z.int().optional(),
});

/** Where the portal is, if the browser has it open at another address. */
const portal = z.object({ portal: z.string() });

export const platform = {
  'request.malformed': { status: 400 },
  'request.invalid': { status: 422, details: fields },
  'request.tooLarge': { status: 413 },
  'request.unsupportedMediaType': { status: 415 },
  'request.crossSite': { status: 403 },
  'request.wrongAddress': { status: 403, details: portal },
  'request.notFound': { status: 404 },
  'request.invalidCursor': { status: 422 },
  'request.keyReused': { status: 422 },
  'request.tooMany': { status: 429, details: retryAfter },
  'platform.unavailable': { status: 503, details: retryAfter },
  'platform.busy': { status: 503, details: retryAfter },
  'platform.failed': { status: 500 },
  'permission.missing': { status: 403 },
} as const satisfies RefusalTable<(typeof platformRefusals)[number]>;
