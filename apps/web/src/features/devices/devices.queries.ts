import { allowDevice, decideDeviceCode, findDeviceCode } from '@roster/contract/device-sign-ins';
import {
  listOwnDevices,
  listUserDevices,
  renameDevice,
  signOutOwnDevice,
  signOutUserDevice,
} from '@roster/contract/devices';
import type { Request, Response } from '@roster/contract/machinery/endpoint';
import { useQuery } from '@tanstack/react-query';
import { useChange } from '../../api/changes.ts';
import { q } from '../../api/queries.ts';
import { useList, type Place } from '../../list/use-list.ts';

export const useOwnDevices = (place: Place) => useList(listOwnDevices, { query: {} }, place);

/** All of one's own, for the choice of which one is replaced. */
export const useEveryOwnDevice = () => useQuery(q(listOwnDevices, { query: { limit: 200 } }));

export const useUserDevices = (userId: string, place: Place) =>
  useList(listUserDevices, { params: { userId }, query: {} }, place);

export const useRenameDevice = (deviceId: string, onDone: (name: string) => void) =>
  useChange(renameDevice, (name: string) => ({ params: { deviceId }, body: { name } }), {
    onDone: (_answer, name) => onDone(name),
    evenAfterRefusal: true,
  });

export const useSignOutOwnDevice = (deviceId: string, onDone: () => void) =>
  useChange(signOutOwnDevice, () => ({ params: { deviceId }, body: {} }), { onDone, evenAfterRefusal: true });

export const useSignOutUserDevice = (userId: string, deviceId: string, onDone: () => void) =>
  useChange(signOutUserDevice, () => ({ params: { userId, deviceId }, body: {} }), {
    onDone,
    evenAfterRefusal: true,
  });

type Wanted = Request<typeof allowDevice>['body'];

export const useAllowDevice = (onDone: (answer: Response<typeof allowDevice>) => void) =>
  useChange(allowDevice, (body: Wanted) => ({ body }), { onDone });

/** What asks with this code. Each try counts, so nothing but a click asks again. */
export const useAskingDevice = (userCode: string) =>
  useQuery({
    ...q(findDeviceCode, { body: { userCode } }),
    enabled: userCode !== '',
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  });

type Decided = Request<typeof decideDeviceCode>['body'];

export const useDecideDeviceCode = () => useChange(decideDeviceCode, (body: Decided) => ({ body }));
