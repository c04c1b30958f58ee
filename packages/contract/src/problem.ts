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
} as const satisfies Record<RefusalCode, number>;

/** What a locked user learns after the right password (H2). */
export const LockedDetails = z.object({
  reasons: z.array(z.enum(['administrator', 'unaffiliated', 'operator', 'directory'])),
  since: Instant.nullable(),
  administrators: z.array(z.object({ name: z.string(), email: z.string() })),
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
  })
  .meta({ id: 'Problem' });

export type Problem = z.output<typeof Problem>;
