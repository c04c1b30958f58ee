import { mailAllowanceMinutes } from '@roster/domain/mail-allowances';
import type { MailTemplate } from '@roster/domain/mail-templates';
import type { Queryable } from '../postgres/database.ts';
import type { MailContent } from './mail-contents.ts';
import { lockOn } from './mail-allowances.ts';
import { allowanceOf } from './mail-templates.ts';

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
  const readers = await tx.query<Reader>({
    name: 'held-news-users',
    text: `select id as "userId", email as address, full_name(first_name, last_name) as name, language
           from users where id = any($1::uuid[]) order by mailbox_of(email), id`,
    values: [userIds],
  });
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
  await tx.query({ name: 'held-news-lock', text: `select ${lockOn('$1')}`, values: [address] });
  await tx.query({
    name: 'held-news-count',
    text: `with counted as (
             update mails set content = jsonb_set(content, '{count}', to_jsonb((content->>'count')::integer + 1))
             where id = (
               select id from mails
               where mailbox = mailbox_of($3) and template = 'newsHeld' and account_id is not distinct from $1::uuid
                 and state = 'queued' and attempts = 0
               order by queued_at desc limit 1)
               and state = 'queued' and attempts = 0
             returning id
           )
           insert into mails (account_id, user_id, to_address, to_name, language, template, content, due_at, queued_at, priority)
           select $1, $2, $3, $4, $5, 'newsHeld', $6, $7::timestamptz + make_interval(mins => $8), $7, 1
           where not exists (select from counted)`,
    values: [accountId, userId, address, name, language, content, now, mailAllowanceMinutes],
  });
}
