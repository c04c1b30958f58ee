import type { userRefusals } from '@roster/domain/users';
import * as z from 'zod';
import type { RefusalTable } from '../machinery/refusal-table.ts';

/** How many users match now. */
const total = z.object({ total: z.int() });

export const users = {
  'users.notFound': { status: 404 },
  'users.administratorProtected': { status: 403 },
  'users.lastAdministrator': { status: 409 },
  'users.managedByOrganization': { status: 409 },
  'users.selectionChanged': { status: 409, details: total },
  'users.selectionTooLarge': { status: 409 },
} as const satisfies RefusalTable<(typeof userRefusals)[number]>;
