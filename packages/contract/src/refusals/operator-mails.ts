import type { mailRefusals } from '@roster/domain/operator-mails';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const operatorMails = {
  'mails.notFound': { status: 404 },
  'mails.notFailed': { status: 409 },
  'mails.linkEnded': { status: 409 },
  'mails.tooMany': { status: 429 },
} as const satisfies RefusalTable<(typeof mailRefusals)[number]>;
