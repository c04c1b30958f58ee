import type { Transaction } from '../../platform/transaction.ts';
import { endDevice } from './devices.store.ts';

/**
 * The door through which a device is signed out, by its user, an administrator, or the device itself: it gets nothing
 * more, and a stop at its next contact (E4). Returns false if the user has no such device.
 */
export async function endOneDevice(
  tx: Transaction,
  { userId, deviceId }: { userId: string; deviceId: string },
): Promise<boolean> {
  const name = await endDevice(tx, { userId, deviceId });
  if (name === null) return false;
  await tx.audit('devices.signedOut', [{ subjectId: userId, details: { device: name } }]);
  return true;
}
