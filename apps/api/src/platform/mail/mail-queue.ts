import type { MailFailure, MailFault } from '@roster/domain/operator-mails';
import type { Queryable } from '../postgres/database.ts';
import type { MailTemplate } from '@roster/domain/mail-templates';
import { named, sql, type Sql } from '../postgres/sql.ts';

export type ClaimedMail = {
  id: string;
  to_address: string;
  to_name: string;
  language: string;
  template: MailTemplate;
  content: Record<string, unknown>;
  links: Record<string, string>;
  queued_at: Date;
  /** Since when the receiving server puts it off; null until it does. */
  trying_since: Date | null;
  /** How often it was claimed; tells one claim from the next. */
  attempts: number;
  /** How many of those were no try, because the transport failed. */
  faults: number;
};

/** Another worker may take a mail whose worker has not been heard of for this long. */
export const leaseSeconds = 60;
/** A mail that the server keeps putting off is given up after this long (RFC 5321 §4.5.4.1: at least 4–5 days). */
const givenUpAfterDays = 5;
const longestDeferralSeconds = 3_600;
const longestPauseSeconds = 60;

const isDue = (now: Date) =>
  sql`state = 'queued' and due_at <= ${now} and not exists (select from mail_queue where paused_until > ${now})`;

/** Whether a worker would take a mail now. */
export async function hasDueMail(database: Queryable, now: Date): Promise<boolean> {
  // SQL: asked twice a second.
  const rows = await database.query(
    named('mail-queue-due', sql`select 1 as due from mails where ${isDue(now)} limit 1`),
  );
  return rows.length > 0;
}

/** X2: takes up to `limit` due mails for this worker, the awaited ones first. Takes none while the queue is paused. */
export async function claimMails(database: Queryable, now: Date, limit: number): Promise<ClaimedMail[]> {
  // SQL: for update skip locked.
  const mails = await database.query<ClaimedMail & { priority: number }>(
    named(
      'mail-queue-claim',
      sql`update mails set due_at = ${now}::timestamptz + make_interval(secs => ${leaseSeconds}), attempts = attempts + 1
          where id in (
            select id from mails where ${isDue(now)}
            order by priority, due_at limit ${limit} for update skip locked
          )
          returning id, to_address, to_name, language, template, content, links, queued_at, trying_since, attempts,
            faults, priority`,
    ),
  );
  // An UPDATE returns its rows in no order.
  return mails.toSorted((a, b) => a.priority - b.priority || a.queued_at.getTime() - b.queued_at.getTime());
}

/** What a mail says besides its content, as it is when the delivery begins. */
export type MailInHand = {
  /** X7: a mail tells times in the zone of its account, and in UTC if it has none. */
  timeZone: string;
  links: { placeholder: string; id: string; expiresAt: string; used: boolean; ended: boolean }[];
};

/** Renews the lease, and reads what is needed to write the mail. Returns null if another worker has the mail by now. */
export async function takeInHand(
  database: Queryable,
  mail: ClaimedMail,
  now: Date,
): Promise<MailInHand | null> {
  // SQL: three tables in one statement, for every email.
  const [row] = await database.query<MailInHand>(
    named(
      'mail-queue-take-in-hand',
      sql`with held as (${renewedLease(mail, now, sql`id, account_id, links`)})
          select coalesce(a.time_zone, 'Etc/UTC') as "timeZone",
            coalesce((select jsonb_agg(jsonb_build_object('placeholder', l.key, 'id', t.id, 'expiresAt', t.expires_at,
                'used', t.used_at is not null, 'ended', t.ended_at is not null))
              from jsonb_each_text(held.links) l join tokens t on t.id = l.value::uuid), '[]') as links
          from held left join accounts a on a.id = held.account_id`,
    ),
  );
  return row ?? null;
}

/** Renews the lease. Returns false if another worker has the mail by now. */
export async function holdMail(database: Queryable, mail: ClaimedMail, now: Date): Promise<boolean> {
  // SQL: run by the mail worker for every email.
  const rows = await database.query(named('mail-queue-hold', renewedLease(mail, now, sql`id`)));
  return rows.length === 1;
}

// SQL: a part of the statements above.
const renewedLease = (mail: ClaimedMail, now: Date, returned: Sql) =>
  sql`update mails set due_at = ${now}::timestamptz + make_interval(secs => ${leaseSeconds})
      where ${isStillOurs(mail)} returning ${returned}`;

/**
 * A worker whose lease ran out has lost the mail: another one may be sending it, or has sent it. `attempts` tells one claim from the
 * next. Only a delivery is recorded whatever another worker did.
 */
// SQL: a part of the statements here.
const isStillOurs = ({ id, attempts }: ClaimedMail) =>
  sql`id = ${id} and attempts = ${attempts} and state = 'queued'`;

/** Records the delivery. A mail that went out proves that the way is free, so the pause ends for everyone. */
export async function markSent(database: Queryable, { id }: ClaimedMail, now: Date): Promise<void> {
  // SQL: two tables in one statement, for every email.
  await database.query(
    named(
      'mail-queue-sent',
      sql`with free as (
            update mail_queue set paused_until = null, paused_since = null, fault = null, reason = null, faults = 0
            where faults > 0
          )
          update mails set state = 'sent', sent_at = ${now}, last_error = null where id = ${id}`,
    ),
  );
}

/** Records that a mail is not sent, because a link in it has ended. */
export async function markDropped(database: Queryable, mail: ClaimedMail): Promise<void> {
  // SQL: run by the mail worker, outside transactions.
  await database.query(
    named(
      'mail-queue-dropped',
      sql`update mails set state = 'dropped', last_error = null where ${isStillOurs(mail)}`,
    ),
  );
}

export async function markFailed(
  database: Queryable,
  mail: ClaimedMail,
  failure: MailFailure,
  reason: string,
): Promise<void> {
  // SQL: run by the mail worker, outside transactions.
  await database.query(
    named(
      'mail-queue-failed',
      sql`update mails set state = 'failed', failure = ${failure}, last_error = ${reason.slice(0, 500)}
          where ${isStillOurs(mail)}`,
    ),
  );
}

/** Puts a mail off: 2 s, 4 s, 8 s … up to an hour, until the server has done so for too long. */
export async function defer(
  database: Queryable,
  mail: ClaimedMail,
  reason: string,
  now: Date,
): Promise<void> {
  const since = mail.trying_since ?? now;
  if (now.getTime() - since.getTime() > givenUpAfterDays * 86_400_000)
    return markFailed(database, mail, 'givenUp', reason);
  const seconds = Math.min(2 ** (mail.attempts - mail.faults), longestDeferralSeconds);
  await putBack(database, mail, { reason, dueAt: after(now, seconds), since });
}

/**
 * Puts back what is in hand and pauses the whole queue: 2 s, 4 s, 8 s … up to a minute, until one mail goes out. Counts
 * no try. The mail that met the fault comes after the others, in case it alone is the reason.
 */
export async function pauseQueue(
  database: Queryable,
  { met, untouched }: { met: ClaimedMail; untouched: readonly ClaimedMail[] },
  { fault, reason }: { fault: MailFault; reason: string },
  now: Date,
): Promise<void> {
  // SQL: adds to what the row says, in one statement.
  await database.query(
    named(
      'mail-queue-pause',
      sql`update mail_queue set faults = faults + 1, fault = ${fault}, reason = ${reason.slice(0, 500)},
          paused_since = coalesce(paused_since, ${now}),
          paused_until = ${now}::timestamptz + make_interval(secs => least(2 ^ least(faults + 1, 10), ${longestPauseSeconds}))`,
    ),
  );
  // SQL: a set of hundreds in one statement.
  await database.query(
    named(
      'mail-queue-untouched',
      sql`update mails set due_at = ${now}, faults = faults + 1 where state = 'queued' and (id, attempts) in (
            select * from unnest(${untouched.map(({ id }) => id)}::uuid[],
              ${untouched.map(({ attempts }) => attempts)}::integer[]))`,
    ),
  );
  const last = after(now, Math.min(2 ** (Math.min(met.faults, 10) + 1), 5 * longestPauseSeconds));
  // SQL: adds to what the row says, in one statement.
  await database.query(
    named(
      'mail-queue-fault',
      sql`update mails set due_at = ${last}, last_error = ${reason.slice(0, 500)}, faults = faults + 1
          where ${isStillOurs(met)}`,
    ),
  );
}

/** Ends the pause, and makes due what was put back because of it; what the server put off keeps its time. */
export async function endPause(database: Queryable, now: Date): Promise<void> {
  // SQL: run by the mail worker, outside transactions.
  await database.query(sql`update mail_queue set paused_until = ${now} where paused_until > ${now}`);
  // SQL: a set of hundreds in one statement.
  await database.query(
    sql`update mails set due_at = ${now}
        where state = 'queued' and due_at > ${now} and faults > 0 and faults = attempts`,
  );
}

/**
 * A clock that ran ahead and was put right since left times behind at which no email would go out for as long. None of ours
 * waits longer than an hour, nor does the queue pause for longer than a minute: what lies further ahead is due now.
 */
export async function forgetMailTimesAhead(database: Queryable, now: Date): Promise<void> {
  // SQL: run by a job, outside transactions.
  await database.query(
    sql`update mail_queue set paused_until = ${now} where paused_until > ${after(now, 2 * longestPauseSeconds)}`,
  );
  // SQL: a set of hundreds in one statement.
  await database.query(
    sql`update mails set due_at = ${now}
        where state = 'queued' and due_at > ${after(now, longestDeferralSeconds + longestPauseSeconds)}`,
  );
}

/** Whether an email should have gone out by now. One that was tried waits; one for a later time does not yet. */
const isWaiting = (now: Date) => sql`state = 'queued' and (attempts > 0 or due_at <= ${now}::timestamptz)`;

/** Returns when the email that waits longest was queued, or null if none waits. */
export async function findOldestWaiting(database: Queryable, now: Date): Promise<Date | null> {
  // SQL: asked by every probe of readiness.
  const [row] = await database.query<{ at: Date | null }>(
    named('mail-queue-oldest', sql`select min(queued_at) as at from mails where ${isWaiting(now)}`),
  );
  return row?.at ?? null;
}

export type MailQueueState = {
  /** Null while mail goes out. */
  paused: { since: Date; fault: MailFault; reason: string; nextTryAt: Date } | null;
  waiting: number;
};

export async function mailQueueState(database: Queryable, now: Date): Promise<MailQueueState> {
  // SQL: two tables in one round trip.
  const [row] = await database.query<{
    paused_since: Date | null;
    paused_until: Date | null;
    fault: MailFault | null;
    reason: string | null;
    waiting: number;
  }>(
    named(
      'mail-queue-state',
      sql`select paused_since, paused_until, fault, reason,
            (select count(*)::integer from (
              select from mails where ${isWaiting(now)} limit 10000) as w
            ) as waiting
          from mail_queue`,
    ),
  );
  const paused =
    row?.paused_since && row.fault
      ? {
          since: row.paused_since,
          fault: row.fault,
          reason: row.reason ?? '',
          nextTryAt: row.paused_until ?? now,
        }
      : null;
  return { paused, waiting: row?.waiting ?? 0 };
}

const putBack = (
  database: Queryable,
  mail: ClaimedMail,
  { reason, dueAt, since }: { reason: string; dueAt: Date; since: Date },
) =>
  // SQL: run by the mail worker, outside transactions.
  database.query(
    named(
      'mail-queue-put-back',
      sql`update mails set due_at = ${dueAt}, last_error = ${reason.slice(0, 500)}, trying_since = ${since}
          where ${isStillOurs(mail)}`,
    ),
  );

const after = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1_000);
