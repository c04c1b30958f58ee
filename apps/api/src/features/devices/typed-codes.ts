import { decideCode, isCode, normalCode } from '@roster/domain/device-sign-ins';
import type { Actor } from '../../platform/actor.ts';
import type { Context } from '../../platform/implement.ts';
import type { Refuse } from '../../platform/refused.ts';
import { isWait } from '../../platform/throttles.ts';
import { findByCode, type FoundSignIn } from './sign-ins.store.ts';

type Needs = Pick<Context, 'platform' | 'origin' | 'now'> & {
  actor: Actor;
  refused: Refuse<'devices.codeUnknown' | 'request.tooMany'>;
};

/**
 * Finds what asks with a code that a person typed. A try is reserved before the code is looked for, and counts if it was
 * wrong: a person and a network have few of them.
 */
export async function findTypedCode(
  { platform, origin, now, actor, refused }: Needs,
  typed: string,
): Promise<FoundSignIn> {
  const reserved = await platform.throttles.reserve(
    { limit: 'deviceCode', key: actor.id },
    { limit: 'deviceCodeFromNetwork', key: origin.network },
  );
  if (isWait(reserved)) throw refused('request.tooMany', { retryAfterSeconds: reserved.waitSeconds });
  const code = normalCode(typed);
  const signIn = isCode(code) ? await findByCode(platform.database.app, code) : null;
  const refusal = decideCode(signIn, now);
  await reserved.settle(refusal !== null);
  if (refusal || !signIn) throw refused(refusal ?? 'devices.codeUnknown');
  return signIn;
}
