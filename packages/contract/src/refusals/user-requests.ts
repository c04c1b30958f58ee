import type { userRequestRefusals } from '@roster/domain/user-requests';
import * as z from 'zod';
import type { RefusalTable } from '../machinery/refusal-table.ts';

/** With it the page of someone who cannot sign in finds out when the request that is open already is decided. */
const asked = z.object({ ticket: z.string().optional() });

export const userRequests = {
  'requests.notFound': { status: 404 },
  'requests.noAccount': { status: 409 },
  'requests.nobodyToAnswer': { status: 409 },
  'requests.alreadyAsked': { status: 409, details: asked },
  'requests.tooManyOpen': { status: 409 },
  'requests.notLocked': { status: 409 },
  'requests.alreadyFulfilled': { status: 409 },
  'requests.alreadyAnswered': { status: 409 },
  'requests.cannotAnswerOwn': { status: 403 },
  'requests.noLicenses': { status: 409 },
} as const satisfies RefusalTable<(typeof userRequestRefusals)[number]>;
