import type { approvalRefusals } from '@roster/domain/approvals';
import * as z from 'zod';
import { Instant } from '../machinery/primitives.ts';
import type { RefusalTable } from '../machinery/refusal-table.ts';

/** When they may ask again. */
const notBefore = z.object({ notBefore: Instant });

export const approvals = {
  'approvals.notFound': { status: 404 },
  'approvals.alreadyDecided': { status: 409 },
  'approvals.noLongerWaiting': { status: 409 },
  'approvals.notRejected': { status: 409 },
  'join.alreadyAffiliated': { status: 409 },
  'join.alreadyWaiting': { status: 409 },
  'join.accountNotFound': { status: 404 },
  'join.tooEarly': { status: 409, details: notBefore },
  'join.notWaiting': { status: 409 },
  'join.domainNotVerified': { status: 409 },
} as const satisfies RefusalTable<(typeof approvalRefusals)[number]>;
