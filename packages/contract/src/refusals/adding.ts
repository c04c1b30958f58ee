import type { addingRefusals } from '@roster/domain/adding';
import * as z from 'zod';
import { retryAfter, type RefusalTable } from '../machinery/refusal-table.ts';

// What settles each of them on the spot (A2). Nothing in it is about other accounts.
const member = z.object({
  userId: z.string(),
  /** They were invited and have not accepted. */
  invited: z.boolean(),
  /** Why the caller may not invite them again; null if they may. */
  resendRefusal: z.enum(['users.administratorProtected', 'users.managedByOrganization']).nullable(),
});
/** The request that waits for the caller's approval. */
const waiting = z.object({ requestId: z.string() });
/** The caller's account removed them not long ago and can restore them (D5). */
const former = z.object({ restorable: z.literal(true).optional() });

export const adding = {
  'users.alreadyMember': { status: 409, details: member },
  'users.awaitingApproval': { status: 409, details: waiting },
  'users.inOtherAccount': { status: 409 },
  'users.existsUnaffiliated': { status: 409, details: former },
  'users.domainOwnedByOther': { status: 409 },
  'users.notRegistered': { status: 409 },
  'users.tooManyProbes': { status: 429, details: retryAfter },
} as const satisfies RefusalTable<(typeof addingRefusals)[number]>;
