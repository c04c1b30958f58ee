import { renameDevice as endpoint } from '@roster/contract/devices';
import { implement } from '../../platform/implement.ts';
import { deviceAnswer, readDevice } from './device-list.store.ts';
import { findDevice, nameDevice } from './devices.store.ts';

export const renameDevice = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const userId = tx.actor.id ?? '';
    const device = await findDevice(tx, { userId, deviceId: params.deviceId });
    if (!device) throw refused('devices.notFound');
    if (device.name !== body.name) {
      await nameDevice(tx, device.id, body.name);
      await tx.audit('devices.renamed', [
        { subjectId: userId, details: { before: { device: device.name }, after: { device: body.name } } },
      ]);
    }
    return deviceAnswer(await readDevice(tx, userId, device.id));
  }),
);
