import type { deviceRefusals } from '@roster/domain/devices';
import * as z from 'zod';
import { retryAfter, type RefusalTable } from '../machinery/refusal-table.ts';

export const devices = {
  'devices.notFound': { status: 404 },
  /** How many devices a user may have. */
  'devices.tooMany': { status: 409, details: z.object({ limit: z.int() }) },
  'devices.keyKnown': { status: 409 },
  'devices.codeUnknown': { status: 404 },
  'devices.codeExpired': { status: 409 },
  'devices.codeUsed': { status: 409 },
  'devices.authorizationPending': { status: 409 },
  'devices.slowDown': { status: 429, details: retryAfter },
  'devices.refusedByUser': { status: 403 },
  /** With the time here, by which the device can say how wrong its own is. */
  'devices.clockWrong': { status: 409, details: z.object({ serverTime: z.iso.datetime() }) },
  'devices.assertionUsed': { status: 409 },
  'devices.tokenReused': { status: 401 },
  'devices.signInAgain': { status: 401 },
} as const satisfies RefusalTable<(typeof deviceRefusals)[number]>;
