import type { Device } from '@roster/contract/devices';
import type { Lookup } from '../../ui/Lookup.tsx';
import { useEveryOwnDevice } from './devices.queries.ts';

/** Whether the reader has as many devices as they may have. One that signs in again takes no further place. */
export function useRoom(thumbprint: string | null): {
  lookup: Lookup;
  devices: readonly Device[];
  limit: number;
  isFull: boolean;
} {
  const lookup = useEveryOwnDevice();
  const { items: devices, limit } = lookup.data ?? { items: [], limit: Infinity };
  const isKnown = devices.some((device) => device.thumbprint === thumbprint);
  return { lookup, devices, limit, isFull: !isKnown && devices.length >= limit };
}
