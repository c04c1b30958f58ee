import type { Device } from '@roster/contract/devices';
import { useEveryOwnDevice } from './devices.queries.ts';

/** Whether the reader has as many devices as they may have. One that signs in again takes no further place. */
export function useRoom(thumbprint: string | null): {
  devices: readonly Device[];
  limit: number;
  isFull: boolean;
  isPending: boolean;
} {
  const { data, isPending } = useEveryOwnDevice();
  const devices = data?.items ?? [];
  const limit = data?.limit ?? Infinity;
  const isKnown = devices.some((device) => device.thumbprint === thumbprint);
  return { devices, limit, isFull: !isKnown && devices.length >= limit, isPending };
}
