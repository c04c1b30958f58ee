import { mailAllowanceMinutes } from '@roster/domain/mail-allowances';
import type { MailTemplate } from '@roster/domain/mail-templates';
import type { Queryable } from '../postgres/database.ts';
import type { MailContent } from './mail-contents.ts';
import { lockOn } from './mail-allowances.ts';
import { allowanceOf } from './mail-templates.ts';
import { named, sql } from '../postgres/sql.ts';

/** Whose email was held back: a user’s, or one to an address that is no user’s own. */
type Reader = { userId: string | null; address: string; name: string; language: string };

type Scope = { accountId: string | null; now: Date };

/** X2: tells these users, after the hour, how many emails about changes were held back from them. */
export async function tellUsersOfHeld(
  tx: Queryable,
  template: MailTemplate,
  userIds: readonly string[],
  scope: Scope,
): Promise<void> {
  if (userIds.length === 0 || !allowanceOf(template)?.readerIsTold) return;
  // SQL: a set of hundreds, in the order of the locks.
  const readers = await tx.query<Reader>(
    named(
      'held-news-users',
      sql`select id as "userId", email as address, full_name(first_name, last_name) as name, language
          from users where id = any(${userIds}::uuid[]) order by mailbox_of(email), id`,
    ),
  );
  for (const reader of readers) await countHeld(tx, reader, scope);
}

/** The same for an address. */
export async function tellOfHeld(
  tx: Queryable,
  template: MailTemplate,
  reader: Reader,
  scope: Scope,
): Promise<void> {
  if (allowanceOf(template)?.readerIsTold) await countHeld(tx, reader, scope);
}

/**
 * Counts one more in the summary that waits for this mailbox, or queues one that is due after the hour. A summary that a
 * worker has claimed counts no further, so nothing is lost between counting and sending.
 */
async function countHeld(
  tx: Queryable,
  { userId, address, name, language }: Reader,
  { accountId, now }: Scope,
): Promise<void> {
  const content: MailContent<'newsHeld'> = { count: 1, since: now, homePage: '/' };
  // SQL: a lock without a row.
  await tx.query(named('held-news-lock', sql`select ${lockOn(sql`${address}`)}`));
  // SQL: two tables in one statement, and a count within JSON.
  await tx.query(
    named(
      'held-news-count',
      sql`with counted as (
            update mails set content = jsonb_set(content, '{count}', to_jsonb((content->>'count')::integer + 1))
            where id = (
              select id from mails
              where mailbox = mailbox_of(${address}) and template = 'newsHeld'
                and account_id is not distinct from ${accountId}::uuid
                and state = 'queued' and attempts = 0
              order by queued_at desc limit 1)
              and state = 'queued' and attempts = 0
            returning id
          )
          insert into mails (account_id, user_id, to_address, to_name, language, template, content, due_at, queued_at, priority)
          select ${accountId}, ${userId}, ${address}, ${name}, ${language}, 'newsHeld', ${content},
            ${now}::timestamptz + make_interval(mins => ${mailAllowanceMinutes}), ${now}, 1
          where not exists (select from counted)`,
    ),
  );
}
