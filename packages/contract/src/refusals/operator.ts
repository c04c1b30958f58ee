import type { operatorRefusals } from '@roster/domain/operator';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const operator = {
  'accounts.notFound': { status: 404 },
  'accounts.numberTaken': { status: 409 },
  'accounts.alreadyClosed': { status: 409 },
  'domains.taken': { status: 409 },
  'domains.notFound': { status: 404 },
  'users.notAffiliated': { status: 409 },
  'users.isOperator': { status: 409 },
  'users.staysLocked': { status: 409 },
} as const satisfies RefusalTable<(typeof operatorRefusals)[number]>;
