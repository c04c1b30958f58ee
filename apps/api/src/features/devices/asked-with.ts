import type { createDeviceToken as endpoint } from '@roster/contract/device-sign-ins';
import type { Input } from '@roster/contract/machinery/endpoint';
import { decideRedeem, nextInterval } from '@roster/domain/device-sign-ins';
import type { Context } from '../../platform/implement.ts';
import type { Queryable } from '../../platform/postgres/index.ts';
import type { Refuse } from '../../platform/refused.ts';
import { hashToken } from '../../platform/sessions/index.ts';
import { isVerifierOf, thumbprintOf } from './device-keys.ts';
import { findBySecret, keepPoll, type FoundSignIn } from './sign-ins.store.ts';

type Body = Input<typeof endpoint>['body'];
export type RefuseToken = Refuse<(typeof endpoint)['refusals'][number] | 'platform.unavailable'>;
type Needs = Pick<Context, 'platform' | 'origin' | 'now'> & { refused: RefuseToken };

/** What the tool that asks was let in with: it has the secret, the key, and what its challenge was made of. */
export async function findAskedWith(database: Queryable, body: Body): Promise<FoundSignIn | null> {
  const secret = body.grant === 'browser' ? body.code : body.deviceCode;
  const found = await findBySecret(database, body.grant, hashToken(secret));
  if (found?.thumbprint !== thumbprintOf(body.deviceKey)) return null;
  return body.grant === 'code' || isVerifierOf(found.challenge ?? '', body.verifier) ? found : null;
}

/** Refuses a tool that was let in by no one, or asks too early. What has expired for a user is left to their own state. */
export async function requireAllowed(
  { platform, origin, now, refused }: Needs,
  body: Body,
): Promise<FoundSignIn & { userId: string }> {
  const { app } = platform.database;
  const found = await findAskedWith(app, body);
  if (!found) {
    const wait = await platform.throttles.take('deviceToken', origin.network);
    if (wait !== null) throw refused('request.tooMany', { retryAfterSeconds: wait });
    throw refused('devices.codeUnknown');
  }
  const refusal = decideRedeem(found, now);
  if (refusal === 'devices.slowDown' || refusal === 'devices.authorizationPending') {
    const intervalSeconds = nextInterval(found.intervalSeconds, refusal === 'devices.slowDown');
    const nextPollAt = new Date(now.getTime() + intervalSeconds * 1_000);
    await keepPoll(app, found.id, { nextPollAt, intervalSeconds });
    if (refusal === 'devices.slowDown') throw refused(refusal, { retryAfterSeconds: intervalSeconds });
    throw refused(refusal);
  }
  const { userId } = found;
  // A lock ends what was allowed (A7), and says more than that it has expired.
  const wasAllowed = found.decision === 'allowed' && refusal === 'devices.codeExpired';
  if (userId !== null && (refusal === null || wasAllowed)) return { ...found, userId };
  throw refused(refusal ?? 'devices.codeUnknown');
}
