import type { keyRefusals } from '@roster/domain/keys';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const keys = {
  'keys.rotationUnderWay': { status: 409 },
} as const satisfies RefusalTable<(typeof keyRefusals)[number]>;
