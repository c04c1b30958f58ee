import type { Queryable } from './database.ts';

/** Every mail Roster sends; the words of each lie in packages/i18n. */
export const mailTemplates = ['signInLocked', 'signInUnlocked'] as const;
export type MailTemplate = (typeof mailTemplates)[number];

type NewMail = {
  template: MailTemplate;
  userIds: readonly string[];
  content: Record<string, unknown>;
  accountId: string | null;
  now: Date;
};

/** X2: queues one mail to each user, in the transaction of its cause, in the user's own language. */
export async function enqueueMail(
  tx: Queryable,
  { template, userIds, content, accountId, now }: NewMail,
): Promise<void> {
  if (userIds.length === 0) return;
  await tx.query({
    name: 'outbox-enqueue',
    text: `insert into mails (account_id, user_id, to_address, to_name, language, template, content, due_at, queued_at)
           select $1, id, email, first_name || ' ' || last_name, language, $2, $3, $4, $4
           from users where id = any($5::uuid[])`,
    values: [accountId, template, content, now, userIds],
  });
}

export type ClaimedMail = {
  id: string;
  to_address: string;
  to_name: string;
  language: string;
  template: MailTemplate;
  content: Record<string, unknown>;
  queued_at: Date;
  attempts: number;
};

/** A mail whose worker dies is anybody's again after this long. */
const leaseSeconds = 60;
/** After this many tries (about two days, see `retryDelaySeconds`) a mail has failed, and a person must look. */
const maxAttempts = 12;

/** Takes up to `limit` due mails for this worker; other workers skip them until the lease ends. */
export const claimMails = (database: Queryable, now: Date, limit: number) =>
  database.query<ClaimedMail>({
    name: 'outbox-claim',
    text: `update mails set due_at = $1::timestamptz + make_interval(secs => $3), attempts = attempts + 1
           where id in (
             select id from mails where state = 'queued' and due_at <= $1 order by due_at limit $2 for update skip locked
           )
           returning id, to_address, to_name, language, template, content, queued_at, attempts`,
    values: [now, limit, leaseSeconds],
  });

export async function markSent(database: Queryable, id: string, now: Date): Promise<void> {
  await database.query({
    name: 'outbox-sent',
    text: "update mails set state = 'sent', sent_at = $2, last_error = null where id = $1",
    values: [id, now],
  });
}

/** `final`: the receiving server said never (5xx), or it was tried often enough. */
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
