import { periodic } from '../../platform/jobs/index.ts';
import { allowDevice } from './allow-device.ts';
import { createDeviceCode } from './create-device-code.ts';
import { createDeviceToken } from './create-device-token.ts';
import { decideDeviceCode } from './decide-device-code.ts';
import { findDeviceCode } from './find-device-code.ts';
import { forgetSignIns } from './forget-sign-ins.ts';
import { listOwnDevices } from './list-own-devices.ts';
import { listUserDevices } from './list-user-devices.ts';
import { renameDevice } from './rename-device.ts';
import { signOutOwnDevice } from './sign-out-own-device.ts';
import { signOutThisDevice } from './sign-out-this-device.ts';
import { signOutUserDevice } from './sign-out-user-device.ts';

export { endOneDevice } from './end-one-device.ts';

export const actions = [
  allowDevice,
  createDeviceCode,
  findDeviceCode,
  decideDeviceCode,
  createDeviceToken,
  listOwnDevices,
  renameDevice,
  signOutOwnDevice,
  listUserDevices,
  signOutUserDevice,
  signOutThisDevice,
];

export const jobs = [periodic('forget device sign-ins', 'ten minutes', forgetSignIns)];
