import { signOutOwnDevice as endpoint } from '@roster/contract/devices';
import { implement } from '../../platform/implement.ts';
import { endOneDevice } from './end-one-device.ts';

export const signOutOwnDevice = implement(endpoint, ({ params }, { actor, transaction, refused }) =>
  transaction(async (tx) => {
    const ended = await endOneDevice(tx, { userId: actor.id, deviceId: params.deviceId });
    if (!ended) throw refused('devices.notFound');
    return { signedOut: true } as const;
  }),
);
