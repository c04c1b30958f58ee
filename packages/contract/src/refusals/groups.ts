import type { groupRefusals } from '@roster/domain/groups';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const groups = {
  'groups.notFound': { status: 404 },
  'groups.nothingToChange': { status: 409 },
  'groups.changedMeanwhile': { status: 409 },
  'groups.nameTaken': { status: 409 },
  'groups.tooMany': { status: 409 },
  'groups.productNotEntitled': { status: 409 },
} as const satisfies RefusalTable<(typeof groupRefusals)[number]>;
