import type { deviceRefusals } from '@roster/domain/devices';
import * as z from 'zod';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const devices = {
  'devices.notFound': { status: 404 },
  /** With the time here, by which the device can say how wrong its own is. */
  'devices.clockWrong': { status: 409, details: z.object({ serverTime: z.iso.datetime() }) },
  'devices.assertionUsed': { status: 409 },
  'devices.tokenReused': { status: 401 },
  'devices.signInAgain': { status: 401 },
} as const satisfies RefusalTable<(typeof deviceRefusals)[number]>;
