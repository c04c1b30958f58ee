import type { downloadRefusals } from '@roster/domain/downloads';
import { downloadRoles } from '@roster/domain/downloads';
import * as z from 'zod';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const downloads = {
  'downloads.notFound': { status: 404 },
  'downloads.roleMissing': { status: 403, details: z.object({ role: z.enum(downloadRoles) }) },
  'downloads.changed': { status: 409 },
} as const satisfies RefusalTable<(typeof downloadRefusals)[number]>;
