import type { OperatedMail } from '@roster/contract/operator';
import type { List } from '../../platform/keyset.ts';
import type { Transaction } from '../../platform/transaction.ts';

type MailRow = {
  id: string;
  to_address: string;
  template: string;
  state: OperatedMail['state'];
  attempts: number;
  queued_at: Date;
  last_error: string | null;
  account_name: string | null;
};

/** The newest first. */
export const undeliveredList = (): List => ({
  text: `select m.id, m.to_address, m.template, m.state, m.attempts - m.faults as attempts, m.queued_at, m.last_error,
           a.name as account_name
         from mails m left join accounts a on a.id = m.account_id where m.state = 'failed'`,
  values: [],
  order: [
    { expression: 'queued_at', type: 'timestamptz' },
    { expression: 'id', type: 'uuid' },
  ],
  direction: 'desc',
});

export const mailAnswer = (row: MailRow): OperatedMail => ({
  id: row.id,
  to: row.to_address,
  template: row.template,
  state: row.state,
  attempts: row.attempts,
  queuedAt: row.queued_at.toISOString(),
  error: row.last_error,
  accountName: row.account_name,
});

type Mail = { state: string; account_id: string | null; user_id: string | null; template: string };

export async function findMail(tx: Transaction, mailId: string): Promise<Mail | null> {
  const [row] = await tx.query<Mail>({
    text: 'select state, account_id, user_id, template from mails where id = $1',
    values: [mailId],
  });
  return row ?? null;
}

export async function queueAgain(tx: Transaction, mailId: string): Promise<void> {
  await tx.query({
    text: `update mails set state = 'queued', attempts = 0, faults = 0, due_at = $2, last_error = null
           where id = $1 and state = 'failed'`,
    values: [mailId, tx.now],
  });
}
