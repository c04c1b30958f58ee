import type { Device } from '@roster/contract/devices';
import { useSay } from '../../toasts/use-say.tsx';
import { useSignOutOwnDevice, useSignOutUserDevice } from './devices.queries.ts';

export function useSignOutOwn({ id, name }: Pick<Device, 'id' | 'name'>, onClose: () => void) {
  const say = useSay();
  return useSignOutOwnDevice(id, () => {
    say('signOutOwnDevice', 'toast.device.signedOut', { name });
    onClose();
  });
}

export function useSignOutOfUser(
  userId: string,
  { id, name }: Pick<Device, 'id' | 'name'>,
  onClose: () => void,
) {
  const say = useSay();
  return useSignOutUserDevice(userId, id, () => {
    say('signOutUserDevice', 'toast.device.signedOut', { name });
    onClose();
  });
}
