import { signOutThisDevice as endpoint } from '@roster/contract/devices';
import { themself } from '@roster/domain/actors';
import { implement } from '../../platform/implement.ts';
import { runUnattended } from '../../platform/transaction.ts';
import { admitDevice } from '../policies/index.ts';
import { findAccountOf } from './devices.store.ts';
import { endOneDevice } from './end-one-device.ts';

/** By the key of the device: it works for a locked user as well. A device that is signed out already stays so. */
export const signOutThisDevice = implement(endpoint, async ({ params, body }, context) => {
  const { platform, now } = context;
  const { userId } = await admitDevice(context, params.deviceId, body.assertion);
  const account = await findAccountOf(platform.database.app, userId);
  const where = { accountId: account?.id ?? null, actor: themself(userId), now };
  return runUnattended(platform.database, where, async (tx) => {
    await endOneDevice(tx, { userId, deviceId: params.deviceId });
    return { signedOut: true } as const;
  });
});
