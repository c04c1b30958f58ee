import type { roleRefusals } from '@roster/domain/role-grants';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const roleGrants = {
  'roles.administratorOnlyByAdministrator': { status: 403 },
  'roles.contradiction': { status: 409 },
  'roles.nothingToChange': { status: 409 },
  'users.cannotDemoteYourself': { status: 409 },
} as const satisfies RefusalTable<(typeof roleRefusals)[number]>;
