import type { UsageRefusal } from '@roster/domain/usage';
import type { RefusalTable } from '../machinery/refusal-table.ts';

/** Each is the answer to one event of a batch. */
export const usage = {
  'usage.policyUnknown': { status: 409 },
  'usage.productNotInPolicy': { status: 409 },
  'usage.inTheFuture': { status: 409 },
  'usage.tooOld': { status: 409 },
  'usage.endsBeforeItStarts': { status: 409 },
} as const satisfies RefusalTable<UsageRefusal>;
