import type { accountRefusals } from '@roster/domain/account';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const account = {
  'account.changedMeanwhile': { status: 409 },
  'account.domainNotFound': { status: 404 },
  'account.contactNotMember': { status: 409 },
  'account.closed': { status: 403 },
} as const satisfies RefusalTable<(typeof accountRefusals)[number]>;
