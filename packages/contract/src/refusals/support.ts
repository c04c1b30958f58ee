import type { supportRefusals } from '@roster/domain/support';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const support = {
  'support.notFound': { status: 404 },
  'support.closed': { status: 409 },
  'support.categoryNotAllowed': { status: 403 },
} as const satisfies RefusalTable<(typeof supportRefusals)[number]>;
