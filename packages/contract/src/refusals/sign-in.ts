import type { signInRefusals } from '@roster/domain/sign-in';
import { lockReasons } from '@roster/domain/users';
import * as z from 'zod';
import { Instant } from '../machinery/primitives.ts';
import { retryAfter, type RefusalTable } from '../machinery/refusal-table.ts';

/** What a locked user learns after the right password (H2). */
const locked = z.object({
  locked: z.object({
    reasons: z.array(z.enum(lockReasons)),
    since: Instant.nullable(),
    administrators: z.array(z.object({ name: z.string(), email: z.string() })),
    /** Whether a pass was given: 15 minutes to ask to join and to download one's data. */
    pass: z.boolean(),
    /** H3: the request to be unlocked that is open, with the ticket by which its page finds out what becomes of it. */
    asked: z.object({ at: Instant, ticket: z.string() }).nullable(),
  }),
});

export const signIn = {
  'signIn.wrong': { status: 401 },
  'signIn.locked': { status: 403, details: locked },
  'signIn.tooManyTries': { status: 429, details: retryAfter },
  'signIn.accountClosed': { status: 403 },
} as const satisfies RefusalTable<(typeof signInRefusals)[number]>;
