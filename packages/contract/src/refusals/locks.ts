import type { lockRefusals } from '@roster/domain/locks';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const locks = {
  'users.cannotLockYourself': { status: 409 },
  'users.alreadyLocked': { status: 409 },
  'users.notLocked': { status: 409 },
  'users.lockedByDirectory': { status: 409 },
  'users.lockedByOperator': { status: 409 },
} as const satisfies RefusalTable<(typeof lockRefusals)[number]>;
