import {
  decideMails,
  mailAllowanceMinutes,
  repeatedWithinSeconds,
  type MailAllowance,
  type MailDecisions,
  type MailRecipient,
} from '@roster/domain/mail-allowances';
import type { Queryable } from '../postgres/database.ts';
import { together } from '../postgres/together.ts';
import { named, sql, type Sql } from '../postgres/sql.ts';
import type { MailTemplate } from '@roster/domain/mail-templates';
import { allowanceOf } from './mail-templates.ts';

type Mail = { template: MailTemplate; content: object };
type Scope = { accountId: string | null; now: Date; startedBy: string | null };

/**
 * X2: decides which of these users get the mail, by what their mailboxes and the account got within the hour. The lock
 * on the account's row makes two such requests take turns; without an account, a lock on the mailbox does.
 */
export async function judgeMails(
  tx: Queryable,
  userIds: readonly string[],
  { template, content }: Mail,
  { accountId, now, startedBy }: Scope,
): Promise<MailDecisions> {
  const allowance = allowanceOf(template);
  if (!allowance) return { queued: [...userIds], repeated: [], heldBack: [] };
  if (accountId === null && allowance.canBeRepeated)
    // SQL: locks without rows.
    await tx.query(
      named(
        'mail-allowances-lock-users',
        sql`select ${lockOn(sql`u.email`)} from (
              select email from users where id = any(${userIds}::uuid[]) order by email) as u`,
      ),
    );
  const repeated = wasRepeated({ template, content, now }, sql`u.email`, sql`t.user_id = u.id`);
  // SQL: a set of hundreds in one statement.
  const asked = tx.query<MailRecipient>(
    named(
      'mail-allowances-users',
      sql`select u.id, u.email as address, u.id is not distinct from ${startedBy}::uuid as own,
            ${allowance.canBeRepeated}::boolean and ${repeated} as repeated,
            (select count(*)::integer from (select from mails m
              where m.mailbox = mailbox_of(u.email) and m.template = ${template} and m.queued_at > ${hourBefore(now)}
                and m.own = (u.id is not distinct from ${startedBy}::uuid) limit ${mostOf(allowance)}) as c) as "sentToMailbox"
          from users u where u.id = any(${userIds}::uuid[]) order by u.id`,
    ),
  );
  const byAccount = countByAccount(tx, template, { accountId, now, startedBy }, allowance);
  return decideMails(...(await together(asked, byAccount)), allowance);
}

export type Addressee = { address: string; userId: string | null; registration: boolean };

/** The same for an address that is no user's own, or not yet. What concerns one person counts together, too. */
export async function judgeMailTo(
  tx: Queryable,
  { address, userId, registration }: Addressee,
  { template, content }: Mail,
  { accountId, now, startedBy }: Scope,
): Promise<keyof MailDecisions> {
  const allowance = allowanceOf(template);
  if (!allowance) return 'queued';
  if (accountId === null)
    // SQL: a lock without a row.
    await tx.query(named('mail-allowances-lock', sql`select ${lockOn(sql`${address}`)}`));
  const own = isOwn({ userId, registration }, startedBy);
  const ofSubject = sql`t.user_id is not distinct from ${userId}::uuid`;
  const wasSent = wasRepeated({ template, content, now }, sql`${address}`, ofSubject);
  // SQL: two tables in one round trip.
  const asked = tx.query<MailRecipient>(
    named(
      'mail-allowances-address',
      sql`select ${address}::text as id, ${address}::text as address, ${own}::boolean as own,
            ${allowance.canBeRepeated}::boolean and ${wasSent} as repeated,
            (select count(*)::integer from (select from mails m
              where (m.mailbox = mailbox_of(${address}) or m.user_id = ${userId}) and m.template = ${template}
                and m.queued_at > ${hourBefore(now)} and m.own = ${own} limit ${mostOf(allowance)}) as c) as "sentToMailbox"`,
    ),
  );
  const byAccount = countByAccount(tx, template, { accountId, now, startedBy }, allowance);
  const { repeated, heldBack } = decideMails(...(await together(asked, byAccount)), allowance);
  return repeated.length > 0 ? 'repeated' : heldBack.length > 0 ? 'heldBack' : 'queued';
}

/** True if the reader asked. A registration has no user yet, but the person who typed the address claims it as theirs. */
export const isOwn = (
  { userId, registration }: Omit<Addressee, 'address'>,
  startedBy: string | null,
): boolean => registration || (userId !== null && userId === startedBy);

/** A mail with links counts while all of them work; others if they say the same. */
const wasRepeated = (
  { template, content, now }: Mail & { now: Date },
  address: Sql,
  ofSubject: Sql,
) => sql`exists (
  select from mails m
  where m.mailbox = mailbox_of(${address}) and m.to_address = ${address} and m.template = ${template}
    and m.queued_at > ${minuteBefore(now)}
    and m.state <> 'failed' and (m.links <> '{}' or m.content = ${content}::jsonb)
    and not exists (
      select from jsonb_each_text(m.links) as l left join tokens t
        on t.id = l.value::uuid and t.used_at is null and t.ended_at is null and ${ofSubject}
      where t.id is null))`;

/** Makes transactions that write to one mailbox take turns. */
export const lockOn = (address: Sql) =>
  sql`pg_advisory_xact_lock(hashtextextended('mails to ' || mailbox_of(${address}), 0))`;

async function countByAccount(
  tx: Queryable,
  template: MailTemplate,
  { accountId, now }: Scope,
  { perAccount }: MailAllowance,
): Promise<number> {
  if (accountId === null || perAccount === null) return 0;
  // SQL: counts up to a limit. In the order of the index: otherwise all that was ever sent is walked for the few of an hour.
  const [row] = await tx.query<{ n: number }>(
    named(
      'mail-allowances-account',
      sql`select count(*)::integer as n from (
            select from mails where account_id = ${accountId} and template = ${template}
              and queued_at > ${hourBefore(now)} and not own order by queued_at desc limit ${perAccount}) as c`,
    ),
  );
  return row?.n ?? 0;
}

/** Counting further changes nothing. */
const mostOf = ({ perMailbox, perOwner }: MailAllowance) => Math.max(perMailbox, perOwner);

const before = (now: Date, seconds: number) => new Date(now.getTime() - seconds * 1_000);
const minuteBefore = (now: Date) => before(now, repeatedWithinSeconds);
const hourBefore = (now: Date) => before(now, mailAllowanceMinutes * 60);
