import type { undoRefusals } from '@roster/domain/undo';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const undo = {
  'undo.notFound': { status: 404 },
  'undo.over': { status: 409 },
  'undo.changedSince': { status: 409 },
} as const satisfies RefusalTable<(typeof undoRefusals)[number]>;
