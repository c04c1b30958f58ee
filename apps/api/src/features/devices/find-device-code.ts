import { findDeviceCode as endpoint } from '@roster/contract/device-sign-ins';
import { normalCode, shownCode } from '@roster/domain/device-sign-ins';
import { implement } from '../../platform/implement.ts';
import { findTypedCode } from './typed-codes.ts';

/** What a person compares and decides on. Finding it decides nothing. */
export const findDeviceCode = implement(endpoint, async ({ body }, context) => {
  const found = await findTypedCode(context, body.userCode);
  const { name, platform, thumbprint, askedFrom, askedAt, expiresAt } = found;
  return {
    userCode: shownCode(normalCode(body.userCode)),
    name,
    platform,
    thumbprint,
    askedFrom,
    sameNetwork: askedFrom === context.origin.network,
    askedAt: askedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
});
