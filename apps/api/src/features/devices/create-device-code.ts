import { createDeviceCode as endpoint } from '@roster/contract/device-sign-ins';
import { codeLength, codeLetters, codeMinutes, pollSeconds, shownCode } from '@roster/domain/device-sign-ins';
import { implement } from '../../platform/implement.ts';
import { drawLetters, hashToken, newSecret } from '../../platform/sessions/index.ts';
import { thumbprintOf } from './device-keys.ts';
import { insertCode } from './sign-ins.store.ts';

/** RFC 8628: for a machine without a browser. Nobody is asked yet who it belongs to. */
export const createDeviceCode = implement(endpoint, async ({ body }, { platform, origin, now, refused }) => {
  const wait = await platform.throttles.take('newDeviceCode', origin.network);
  if (wait !== null) throw refused('request.tooMany', { retryAfterSeconds: wait });

  const deviceCode = newSecret();
  const asked = {
    ...body,
    thumbprint: thumbprintOf(body.deviceKey),
    secretHash: hashToken(deviceCode),
    askedFrom: origin.network,
    now,
    expiresAt: new Date(now.getTime() + codeMinutes.code * 60_000),
  };
  let userCode = newCode();
  while (!(await insertCode(platform.database.app, { ...asked, userCode }))) userCode = newCode();

  const verificationUrl = new URL('/devices', platform.env.publicUrl).href;
  return {
    deviceCode,
    userCode: shownCode(userCode),
    verificationUrl,
    verificationUrlComplete: `${verificationUrl}#${shownCode(userCode)}`,
    expiresInSeconds: codeMinutes.code * 60,
    intervalSeconds: pollSeconds,
  } as const;
});

const newCode = () => drawLetters(codeLetters, codeLength);
