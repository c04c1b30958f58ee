import type { viewRefusals } from '@roster/domain/views';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const views = {
  'views.notFound': { status: 404 },
  'views.nameTaken': { status: 409 },
  'views.notYours': { status: 403 },
  'views.tooMany': { status: 409 },
  'views.otherList': { status: 403 },
} as const satisfies RefusalTable<(typeof viewRefusals)[number]>;
