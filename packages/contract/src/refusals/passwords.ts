import type { passwordRefusals } from '@roster/domain/passwords';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const passwords = {
  'password.tooShort': { status: 422 },
  'password.tooLong': { status: 422 },
  'password.personal': { status: 422 },
  'password.common': { status: 422 },
  'password.unchanged': { status: 422 },
  'password.wrongCurrent': { status: 403 },
} as const satisfies RefusalTable<(typeof passwordRefusals)[number]>;
