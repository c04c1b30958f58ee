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
    await tx.query({
      name: 'mail-allowances-lock-users',
      text: `select ${lockOn('u.email')} from (select email from users where id = any($1::uuid[]) order by email) as u`,
      values: [userIds],
    });
  const asked = tx.query<MailRecipient>({
    name: 'mail-allowances-users',
    text: `select u.id, u.email as address, u.id is not distinct from $6::uuid as own,
             $8::boolean and ${wasRepeated('u.email', 't.user_id = u.id')} as repeated,
             (select count(*)::integer from (select from mails m
               where m.mailbox = mailbox_of(u.email) and m.template = $2 and m.queued_at > $5
                 and m.own = (u.id is not distinct from $6::uuid) limit $7) as c) as "sentToMailbox"
           from users u where u.id = any($1::uuid[]) order by u.id`,
    values: [
      userIds,
      template,
      content,
      minuteBefore(now),
      hourBefore(now),
      startedBy,
      mostOf(allowance),
      allowance.canBeRepeated,
    ],
  });
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
    await tx.query({ name: 'mail-allowances-lock', text: `select ${lockOn('$1')}`, values: [address] });
  const own = isOwn({ userId, registration }, startedBy);
  const ofSubject = 't.user_id is not distinct from $6::uuid';
  const asked = tx.query<MailRecipient>({
    name: 'mail-allowances-address',
    text: `select $1::text as id, $1::text as address, $7::boolean as own,
             $9::boolean and ${wasRepeated('$1', ofSubject)} as repeated,
             (select count(*)::integer from (select from mails m
               where (m.mailbox = mailbox_of($1) or m.user_id = $6) and m.template = $2 and m.queued_at > $5
                 and m.own = $7 limit $8) as c) as "sentToMailbox"`,
    values: [
      address,
      template,
      content,
      minuteBefore(now),
      hourBefore(now),
      userId,
      own,
      mostOf(allowance),
      allowance.canBeRepeated,
    ],
  });
  const byAccount = countByAccount(tx, template, { accountId, now, startedBy }, allowance);
  const { repeated, heldBack } = decideMails(...(await together(asked, byAccount)), allowance);
  return repeated.length > 0 ? 'repeated' : heldBack.length > 0 ? 'heldBack' : 'queued';
}

/** True if the reader asked. A registration has no user yet, but the person who typed the address claims it as theirs. */
export const isOwn = (
  { userId, registration }: Omit<Addressee, 'address'>,
  startedBy: string | null,
): boolean => registration || (userId !== null && userId === startedBy);

/** $2 template, $3 content, $4 since when. A mail with links counts while all of them work; others if they say the same. */
const wasRepeated = (address: string, ofSubject: string) => `exists (
  select from mails m
  where m.mailbox = mailbox_of(${address}) and m.to_address = ${address} and m.template = $2 and m.queued_at > $4
    and m.state <> 'failed' and (m.links <> '{}' or m.content = $3::jsonb)
    and not exists (
      select from jsonb_each_text(m.links) as l left join tokens t
        on t.id = l.value::uuid and t.used_at is null and t.ended_at is null and ${ofSubject}
      where t.id is null))`;

/** Makes transactions that write to one mailbox take turns. */
export const lockOn = (address: string) =>
  `pg_advisory_xact_lock(hashtextextended('mails to ' || mailbox_of(${address}), 0))`;

async function countByAccount(
  tx: Queryable,
  template: MailTemplate,
  { accountId, now }: Scope,
  { perAccount }: MailAllowance,
): Promise<number> {
  if (accountId === null || perAccount === null) return 0;
  const [row] = await tx.query<{ n: number }>({
    name: 'mail-allowances-account',
    text: `select count(*)::integer as n from (
             select from mails where account_id = $1 and template = $2 and queued_at > $3 and not own limit $4) as c`,
    values: [accountId, template, hourBefore(now), perAccount],
  });
  return row?.n ?? 0;
}

/** Counting further changes nothing. */
const mostOf = ({ perMailbox, perOwner }: MailAllowance) => Math.max(perMailbox, perOwner);

const before = (now: Date, seconds: number) => new Date(now.getTime() - seconds * 1_000);
const minuteBefore = (now: Date) => before(now, repeatedWithinSeconds);
const hourBefore = (now: Date) => before(now, mailAllowanceMinutes * 60);
