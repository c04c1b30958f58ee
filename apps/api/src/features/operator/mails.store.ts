import type { OperatedMail, UndeliveredFilters, UndeliveredSort } from '@roster/contract/operator-mails';
import type { MailFailure, UndeliveredFacts } from '@roster/domain/operator-mails';
import { type Queryable, wordsIn, allOf, sql, type Sql } from '../../platform/postgres/index.ts';
import { byTime, type List, orderOf, withinDays, zoneOf } from '../../platform/lists/index.ts';
import type { Transaction } from '../../platform/transaction.ts';

type MailRow = {
  id: string;
  to_address: string;
  template: string;
  state: OperatedMail['state'];
  attempts: number;
  queued_at: Date;
  failure: MailFailure | null;
  last_error: string | null;
  account_name: string | null;
};

/** The newest first, unless another order is asked for: each is an index. */
export const undeliveredList = ({
  sort,
  ...filters
}: UndeliveredFilters & { sort?: UndeliveredSort }): List => ({
  // SQL: the list's keyset pages and search.
  rows: sql`select m.id, m.to_address, m.template, m.state, m.attempts - m.faults as attempts, m.queued_at, m.failure,
              m.last_error, a.name as account_name
            from mails m left join accounts a on a.id = m.account_id
            where ${allOf(conditionsOf(filters))}`,
  ...orderOf(
    { to: { expression: 'to_address', type: 'text' }, queuedAt: byTime('queued_at') },
    '-queuedAt',
    sort,
  ),
});

function conditionsOf({ template, accountId, failure, from, to, search = '' }: UndeliveredFilters): Sql[] {
  const conditions = [
    sql`m.state = 'failed'`,
    ...wordsIn(sql`fold(concat_ws(' ', m.to_name, m.to_address, a.name))`, search),
  ];
  if (template) conditions.push(sql`m.template = ${template}`);
  if (accountId) conditions.push(sql`m.account_id = ${accountId}`);
  if (failure) conditions.push(sql`m.failure = ${failure}`);
  conditions.push(...withinDays(sql`m.queued_at`, { from, to }, zoneOf(null)));
  return conditions;
}

export const mailAnswer = (row: MailRow): OperatedMail => ({
  id: row.id,
  to: row.to_address,
  template: row.template,
  state: row.state,
  attempts: row.attempts,
  queuedAt: row.queued_at.toISOString(),
  failure: row.failure,
  error: row.last_error,
  accountName: row.account_name,
});

type Choices = {
  templates: { template: string; count: number }[];
  accounts: { id: string; name: string; count: number }[];
  failures: { failure: MailFailure; count: number }[];
};

/** What the undelivered emails can be filtered by. */
export async function findChoices(database: Queryable): Promise<Choices> {
  const failed = sql`from mails m where m.state = 'failed'`;
  // SQL: counts by group.
  const [templates, accounts, failures] = await Promise.all([
    database.query<Choices['templates'][number]>(
      sql`select m.template, count(*)::integer as count ${failed} group by 1 order by 2 desc, 1`,
    ),
    database.query<Choices['accounts'][number]>(
      sql`select a.id, a.name, c.count from (select m.account_id, count(*)::integer as count ${failed} group by 1) as c
          join accounts a on a.id = c.account_id order by a.name, a.id`,
    ),
    database.query<Choices['failures'][number]>(
      sql`select m.failure, count(*)::integer as count ${failed} and m.failure is not null group by 1 order by 2 desc, 1`,
    ),
  ]);
  return { templates, accounts, failures };
}

export type FailedMail = {
  id: string;
  account_id: string | null;
  user_id: string | null;
  template: string;
  failed: boolean;
  linkEnded: boolean;
};

/** In the order of their ids, so that two operators wait for each other and never for ever. */
export async function findAccountsOf(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  // SQL: across accounts, in the order of the locks.
  const rows = await tx.query<{ id: string }>(
    sql`select distinct account_id as id from mails where id = any(${ids}::uuid[]) and account_id is not null order by 1`,
  );
  return rows.map(({ id }) => id);
}

/** Locks the emails, those of one account together. */
export async function findForResend(tx: Transaction, ids: readonly string[]) {
  // SQL: for no key update, a set of hundreds.
  const rows = await tx.query<FailedMail>(
    sql`select m.id, m.account_id, m.user_id, m.template, m.state = 'failed' as failed,
          exists (
            select from jsonb_each_text(m.links) as l left join tokens t on t.id = l.value::uuid
            where t.id is null or t.used_at is not null or t.ended_at is not null or t.expires_at <= ${tx.now}
          ) as "linkEnded"
        from mails m where m.id = any(${ids}::uuid[]) order by m.account_id nulls last, m.id for no key update of m`,
  );
  const facts: UndeliveredFacts = new Map(rows.map((row) => [row.id, row]));
  return { facts, rows };
}

export async function queueAgain(tx: Transaction, ids: readonly string[]): Promise<void> {
  // SQL: a set of hundreds in one statement.
  await tx.query(
    sql`update mails set state = 'queued', failure = null, attempts = 0, faults = 0, trying_since = null, due_at = ${tx.now},
          last_error = null, priority = case when ${ids.length > 20} then 2 else priority end
        where id = any(${ids}::uuid[]) and state = 'failed'`,
  );
}
