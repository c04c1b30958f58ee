import type { invitationRefusals } from '@roster/domain/invitations';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const invitations = {
  'users.lockedNoReset': { status: 409 },
  'users.notInvited': { status: 409 },
} as const satisfies RefusalTable<(typeof invitationRefusals)[number]>;
