import type { linkRefusals } from '@roster/domain/links';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const links = {
  'links.unknown': { status: 404 },
  'links.used': { status: 409 },
  'links.replaced': { status: 409 },
  'links.invitationNeeded': { status: 409 },
  'links.expired': { status: 409 },
  'links.locked': { status: 403 },
} as const satisfies RefusalTable<(typeof linkRefusals)[number]>;
