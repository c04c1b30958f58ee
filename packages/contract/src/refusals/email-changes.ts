import type { emailChangeRefusals } from '@roster/domain/email-changes';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const emailChanges = {
  'users.emailNotAvailable': { status: 409 },
  'users.emailOutsideDomains': { status: 409 },
} as const satisfies RefusalTable<(typeof emailChangeRefusals)[number]>;
