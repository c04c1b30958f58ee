import type { seatRefusals } from '@roster/domain/seats';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const seats = {
  'licenses.notFound': { status: 404 },
  'licenses.alreadyHeld': { status: 409 },
  'licenses.noneFree': { status: 409 },
  'licenses.alreadyFree': { status: 409 },
  'licenses.changedSince': { status: 409 },
  'licenses.termEnded': { status: 409 },
} as const satisfies RefusalTable<(typeof seatRefusals)[number]>;
