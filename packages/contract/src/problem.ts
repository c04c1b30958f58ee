import type { RefusalCode } from '@roster/domain/refusals';
import * as z from 'zod';
import { Code, Instant } from './primitives.ts';

/** The HTTP status of every refusal (RFC 9110). */
export const statusOf = {
  'request.malformed': 400,
  'request.invalid': 422,
  'request.tooLarge': 413,
  'request.unsupportedMediaType': 415,
  'request.crossSite': 403,
  'request.notFound': 404,
  'request.invalidCursor': 422,
  'request.keyReused': 422,
  'request.tooMany': 429,
  'platform.unavailable': 503,
  'platform.failed': 500,
  'session.required': 401,
  'permission.missing': 403,
  'signIn.wrong': 401,
  'signIn.locked': 403,
  'signIn.tooManyTries': 429,
  'users.notFound': 404,
  'users.cannotLockYourself': 409,
  'users.administratorProtected': 403,
  'users.lastAdministrator': 409,
  'users.alreadyLocked': 409,
  'users.notLocked': 409,
  'users.lockedByDirectory': 409,
  'users.lockedByOperator': 409,
  'users.selectionChanged': 409,
  'users.selectionTooLarge': 409,
  'users.alreadyMember': 409,
  'users.awaitingApproval': 409,
  'users.inOtherAccount': 409,
  'users.existsUnaffiliated': 409,
  'users.domainOwnedByOther': 409,
  'users.notRegistered': 409,
  'users.notRestorable': 409,
  'users.tooManyProbes': 429,
  'users.managedByOrganization': 409,
  'users.lockedNoReset': 409,
  'users.notInvited': 409,
  'users.changedMeanwhile': 409,
  'users.emailNotAvailable': 409,
  'users.emailOutsideDomains': 409,
  'roles.administratorOnlyByAdministrator': 403,
  'groups.notFound': 404,
  'approvals.notFound': 404,
  'approvals.alreadyDecided': 409,
  'approvals.noLongerWaiting': 409,
  'approvals.notRejected': 409,
  'join.alreadyAffiliated': 409,
  'join.alreadyWaiting': 409,
  'join.accountNotFound': 404,
  'join.tooEarly': 409,
  'join.notWaiting': 409,
  'links.unknown': 404,
  'links.used': 409,
  'links.replaced': 409,
  'links.expired': 409,
  'password.tooShort': 422,
  'password.tooLong': 422,
  'password.personal': 422,
  'password.common': 422,
  'password.wrongCurrent': 403,
  'requests.notFound': 404,
  'requests.noAccount': 409,
  'requests.alreadyAsked': 409,
  'requests.notLocked': 409,
  'requests.alreadyAnswered': 409,
  'requests.cannotAnswerOwn': 403,
  'account.changedMeanwhile': 409,
  'account.domainNotFound': 404,
  'account.contactNotMember': 409,
  'users.cannotRemoveYourself': 409,
  'users.cannotDemoteYourself': 409,
  'users.isFulfillmentContact': 409,
  'users.joinedElsewhere': 409,
  'contacts.notFound': 404,
  'contacts.alreadyContact': 409,
  'contacts.tooMany': 409,
  'contacts.lastOne': 409,
  'contacts.replacementNotMember': 409,
  'licenses.notFound': 404,
  'licenses.alreadyHeld': 409,
  'roles.contradiction': 409,
  'roles.nothingToChange': 409,
  'groups.nothingToChange': 409,
  'groups.changedMeanwhile': 409,
  'groups.nameTaken': 409,
  'groups.tooMany': 409,
} as const satisfies Record<RefusalCode, number>;

/** What a locked user learns after the right password (H2). */
export const LockedDetails = z.object({
  reasons: z.array(z.enum(['administrator', 'unaffiliated', 'operator', 'directory'])),
  since: Instant.nullable(),
  administrators: z.array(z.object({ name: z.string(), email: z.string() })),
  /** Whether a pass was given: 15 minutes for asking to join and for downloading one's data. */
  pass: z.boolean(),
});

/** RFC 9457 problem details, with the refusal's code. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: Code,
    /** One entry for each unreadable or unknown field. */
    fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    retryAfterSeconds: z.int().optional(),
    locked: LockedDetails.optional(),
    /** How many users match now, when that is not what the caller expected. */
    total: z.int().optional(),
    /** The user of the caller's own account that is meant (A2: already a member). */
    userId: z.string().optional(),
    /** That user was invited and never came. */
    invited: z.boolean().optional(),
    /** The caller's account let them go not long ago and can bring them back (A2, D5). */
    restorable: z.boolean().optional(),
    /** The request that waits for the caller's approval (A2). */
    requestId: z.string().optional(),
    /** Who was faster, and when: an edit or a decision of a colleague. */
    by: z.object({ name: z.string().nullable(), at: Instant }).optional(),
    /** From when on it may be tried again. */
    notBefore: Instant.optional(),
  })
  .meta({ id: 'Problem' });

export type Problem = z.output<typeof Problem>;
