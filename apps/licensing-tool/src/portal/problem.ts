import type { RefusalCode } from '@roster/domain/refusals';
import * as z from 'zod/mini';
import { Stopped, type Reason } from '../outcome.ts';

/** The portal refused; its code says why. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly status: number,
    readonly code: string,
    readonly retryAfterSeconds: number | null,
    /** In seconds since 1970, where the portal says its own time. */
    readonly serverTime: number | null,
  ) {
    super(code);
  }
}

const Body = z.object({
  code: z.string(),
  serverTime: z.optional(z.string()),
  retryAfterSeconds: z.optional(z.number()),
});

/** Returns null if no portal speaks like this. */
export function readProblem(status: number, body: unknown, headers: Headers): Problem | null {
  const parsed = Body.safeParse(body);
  if (!parsed.success) return null;
  const { code, serverTime, retryAfterSeconds } = parsed.data;
  const retryAfter = retryAfterSeconds ?? (Number(headers.get('retry-after')) || null);
  return new Problem(status, code, retryAfter, serverTime ? Date.parse(serverTime) / 1_000 : null);
}

/** What the refusals that a device can meet mean here. Any other is said with its code. */
export const reasonOf: Partial<Record<RefusalCode, Reason>> = {
  'devices.notFound': 'deviceUnknown',
  'devices.clockWrong': 'clockWrong',
  'devices.assertionUsed': 'answerLost',
  'devices.tokenReused': 'tokenReused',
  'devices.signInAgain': 'signInAgain',
  'devices.tooMany': 'tooManyDevices',
  'devices.keyKnown': 'keyKnown',
  'devices.refusedByUser': 'refusedByUser',
  'devices.codeUnknown': 'codeExpired',
  'devices.codeExpired': 'codeExpired',
  'devices.codeUsed': 'signInLost',
  'signIn.locked': 'lockedSignIn',
  'signIn.accountClosed': 'closedSignIn',
  'request.tooMany': 'tooManyRequests',
};

/** The sentence for a refusal of the portal. */
export function stoppedBy(problem: Problem, values: { portal: string }): Stopped {
  const reason = (reasonOf as Partial<Record<string, Reason>>)[problem.code] ?? 'refusedByPortal';
  const minutes = Math.ceil((problem.retryAfterSeconds ?? 60) / 60);
  return new Stopped(reason, { ...values, code: problem.code, minutes }, { cause: problem });
}
