import { rotateKeys as endpoint } from '@roster/contract/keys';
import { decideRotateKeys, rotationTimes } from '@roster/domain/keys';
import { implement } from '../../platform/implement.ts';
import { endKey, findKeys, keepKey, lockLastKey } from './keys.store.ts';
import { makeKey } from './new-key.ts';
import { operatedKeys, timesOf } from './operated-keys.ts';
import { sign } from './sign.ts';

/**
 * E4: publishes a new key, which signs once everyone had the time to learn of it. The key before vouches for it, so that
 * devices follow without trusting the network.
 */
export const rotateKeys = implement(endpoint, (_request, { platform, transaction, refused, now }) =>
  transaction(async (tx) => {
    const last = await lockLastKey(tx);
    const refusal = last ? decideRotateKeys([timesOf(last)], now) : 'keys.rotationUnderWay';
    if (refusal || !last) throw refused(refusal ?? 'keys.rotationUnderWay');
    const { sealKeys } = platform;
    if (!sealKeys) throw new Error('this process signs no policies');

    const made = await makeKey(sealKeys);
    const vouchedFor = sign(platform, last, {
      type: 'roster-key+jwt',
      document: { jwk: made.publicKey, iat: Math.floor(now.getTime() / 1_000) },
    });
    const times = rotationTimes(now);
    await endKey(tx, last.id, times);
    await keepKey(tx, { ...made, vouchedFor }, { now, signsFrom: times.signsFrom });
    await tx.audit('keys.rotated', [
      { subjectId: null, details: { keyId: made.id, before: { keyId: last.id } } },
    ]);
    return operatedKeys(await findKeys(tx), now);
  }),
);
