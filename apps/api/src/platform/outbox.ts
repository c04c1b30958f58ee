import type { LinkPurpose } from '@roster/domain/links';
import type { Queryable } from './database.ts';
import { linkExpiry } from './links.ts';
import { linksOf, type MailTemplate } from './mail-templates.ts';

export type NewMail = { template: MailTemplate; content: Record<string, unknown> };

type Scope = { accountId: string | null; now: Date };

/**
 * X2: queues one email to each user, in the transaction of its cause, in the user's own language. A link in it ends
 * older links of its kind.
 */
export async function enqueueMail(
  tx: Queryable,
  userIds: readonly string[],
  { template, content }: NewMail,
  { accountId, now }: Scope,
): Promise<void> {
  if (userIds.length === 0) return;
  const links = linksOf(template);
  const purposes = Object.values(links);
  await tx.query({
    name: 'outbox-enqueue',
    text: `with wanted as (
             select * from unnest($6::text[], $7::text[], $8::timestamptz[]) as w (placeholder, purpose, expires_at)
           ), ended as (
             update tokens set ended_at = $4
             where user_id = any($5::uuid[]) and purpose in (select purpose from wanted) and used_at is null and ended_at is null
           ), made as (
             insert into tokens (purpose, user_id, account_id, email, created_at, expires_at)
             select w.purpose, u.id, $1, u.email, $4, w.expires_at
             from users u cross join wanted w where u.id = any($5::uuid[])
             returning id, purpose, user_id
           )
           insert into mails (account_id, user_id, to_address, to_name, language, template, content, due_at, queued_at, links)
           select $1, u.id, u.email, u.first_name || ' ' || u.last_name, u.language, $2, $3, $4, $4,
             coalesce((select jsonb_object_agg(w.placeholder, m.id)
               from made m join wanted w using (purpose) where m.user_id = u.id), '{}')
           from users u where u.id = any($5::uuid[])`,
    values: [
      accountId,
      template,
      content,
      now,
      userIds,
      Object.keys(links),
      purposes,
      purposes.map((purpose) => linkExpiry(purpose, now)),
    ],
  });
}

export type Mailbox = { address: string; name: string; language: string };
export type LinkSubject = { userId: string } | { registrationId: string };

/** Queues an email to an address that is not (yet) a user's own: a registration, a new address. */
export async function enqueueMailTo(
  tx: Queryable,
  { address, name, language }: Mailbox,
  { template, content }: NewMail,
  { accountId, now, subject }: Scope & { subject: LinkSubject | null },
): Promise<void> {
  const ids: Record<string, string> = {};
  for (const [placeholder, purpose] of Object.entries(linksOf(template))) {
    if (!subject) throw new Error('a link needs a user or a registration');
    ids[placeholder] = await makeLink(tx, purpose, { subject, email: address, accountId, now });
  }
  await tx.query({
    name: 'outbox-enqueue-to',
    text: `insert into mails (account_id, user_id, to_address, to_name, language, template, content, due_at, queued_at, links)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)`,
    values: [
      accountId,
      subject && 'userId' in subject ? subject.userId : null,
      address,
      name,
      language,
      template,
      content,
      now,
      ids,
    ],
  });
}

type NewLink = Scope & { subject: LinkSubject; email: string };

async function makeLink(tx: Queryable, purpose: LinkPurpose, { subject, email, accountId, now }: NewLink) {
  const [made] = await tx.query<{ id: string }>({
    name: 'outbox-make-link',
    text: `with ended as (
             update tokens set ended_at = $6
             -- Each old address keeps its own way back (A6): a later change must not take it away.
             where purpose = $1 and purpose <> 'emailUndo' and used_at is null and ended_at is null
               and (user_id = $2 or registration_id = $3)
           )
           insert into tokens (purpose, user_id, registration_id, account_id, email, created_at, expires_at)
           values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    values: [
      purpose,
      'userId' in subject ? subject.userId : null,
      'registrationId' in subject ? subject.registrationId : null,
      accountId,
      email,
      now,
      linkExpiry(purpose, now),
    ],
  });
  return made?.id ?? '';
}

export type ClaimedMail = {
  id: string;
  to_address: string;
  to_name: string;
  language: string;
  template: MailTemplate;
  content: Record<string, unknown>;
  links: Record<string, string>;
  queued_at: Date;
  attempts: number;
};

/** Lease: after this time another worker may take an email whose worker died. */
const leaseSeconds = 60;
/** After this many tries (about two days, see `retryDelaySeconds`) an email has failed, and a person must look. */
const maxAttempts = 12;

/** Takes up to `limit` due emails for this worker; other workers skip them until the lease ends. */
export const claimMails = (database: Queryable, now: Date, limit: number) =>
  database.query<ClaimedMail>({
    name: 'outbox-claim',
    text: `update mails set due_at = $1::timestamptz + make_interval(secs => $3), attempts = attempts + 1
           where id in (
             select id from mails where state = 'queued' and due_at <= $1 order by due_at limit $2 for update skip locked
           )
           returning id, to_address, to_name, language, template, content, links, queued_at, attempts`,
    values: [now, limit, leaseSeconds],
  });

export async function markSent(database: Queryable, id: string, now: Date): Promise<void> {
  await database.query({
    name: 'outbox-sent',
    text: "update mails set state = 'sent', sent_at = $2, last_error = null where id = $1",
    values: [id, now],
  });
}

/** `final`: the receiving server refused permanently (5xx), or there were too many tries. */
export async function markFailedTry(
  database: Queryable,
  mail: ClaimedMail,
  reason: string,
  { now, final }: { now: Date; final: boolean },
): Promise<void> {
  const failed = final || mail.attempts >= maxAttempts;
  await database.query({
    name: 'outbox-failed-try',
    text: 'update mails set state = $2, last_error = $3, due_at = $4 where id = $1',
    values: [
      mail.id,
      failed ? 'failed' : 'queued',
      reason.slice(0, 500),
      new Date(now.getTime() + retryDelaySeconds(mail.attempts) * 1_000),
    ],
  });
}

/** 2 s, 4 s, 8 s … up to six hours. */
const retryDelaySeconds = (attempts: number) => Math.min(2 ** attempts, 6 * 3_600);
