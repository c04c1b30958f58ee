import type { contactRefusals } from '@roster/domain/contacts';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const contacts = {
  'contacts.notFound': { status: 404 },
  'contacts.alreadyContact': { status: 409 },
  'contacts.tooMany': { status: 409 },
  'contacts.lastOne': { status: 409 },
  'contacts.replacementNotMember': { status: 409 },
} as const satisfies RefusalTable<(typeof contactRefusals)[number]>;
