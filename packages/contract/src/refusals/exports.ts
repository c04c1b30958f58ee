import type { exportRefusals } from '@roster/domain/exports';
import { retryAfter, type RefusalTable } from '../machinery/refusal-table.ts';

export const exports = {
  'exports.oneAtATime': { status: 429, details: retryAfter },
} as const satisfies RefusalTable<(typeof exportRefusals)[number]>;
