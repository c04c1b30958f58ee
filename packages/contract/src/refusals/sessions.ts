import type { sessionRefusals } from '@roster/domain/sessions';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const sessions = {
  'session.required': { status: 401 },
  'session.otherIdentity': { status: 409 },
  'session.proofNeeded': { status: 403 },
} as const satisfies RefusalTable<(typeof sessionRefusals)[number]>;
