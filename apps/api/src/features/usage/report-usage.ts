import { reportUsage as endpoint } from '@roster/contract/usage';
import { implement } from '../../platform/implement.ts';
import { admitDevice } from '../policies/index.ts';
import { takeUsage } from './take-usage.ts';

/** E4: needs the key of the device and no more: neither a sign-in, nor that the user still may sign in. */
export const reportUsage = implement(endpoint, async ({ params, body }, context) => {
  const device = await admitDevice(context, params.deviceId, body.assertion);
  const reported = { deviceId: device.id, deviceUserId: device.userId, now: context.now };
  const events = body.events.map(({ startedAt, endedAt, ...event }) => ({
    ...event,
    startedAt: new Date(startedAt),
    endedAt: new Date(endedAt),
  }));
  return takeUsage(context.platform, reported, events);
});
