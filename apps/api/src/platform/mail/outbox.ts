import type { LinkPurpose } from '@roster/domain/links';
import type { MailDecisions } from '@roster/domain/mail-allowances';
import type { Queryable } from '../postgres/database.ts';
import { tellOfHeld, tellUsersOfHeld } from './held-news.ts';
import { linkExpiry } from '../links.ts';
import type { Hold } from '../undo.ts';
import { together } from '../postgres/together.ts';
import type { Outgoing } from './outgoing.ts';
import { isOwn, judgeMails, judgeMailTo } from './mail-allowances.ts';
import { empty, named, sql, type Sql } from '../postgres/sql.ts';
import type { MailTemplate } from '@roster/domain/mail-templates';
import { linksOf, priorityOf, type MailLinks } from './mail-templates.ts';

/** A transaction that writes its emails with COMMIT. */
type Mailing = Queryable & { outgoing: Outgoing };

export type NewMail = {
  template: MailTemplate;
  content: object;
  /** The users that a notice to others is about. */
  about?: readonly string[];
};

/** What became of each mail. A repeated one was sent a moment ago and still works; one held back is one too many. */
export type MailReceipt = MailDecisions;

type Scope = {
  accountId: string | null;
  now: Date;
  startedBy: string | null;
  /** Emails wait while their cause may be taken back. */
  hold?: Hold | null;
};

/**
 * X2: queues one mail to each user within the allowances, in the transaction of its cause, in the user's own language. A
 * link in it ends the older ones of its kind; a mail that is not sent ends none.
 */
export async function enqueueMail(
  tx: Mailing,
  userIds: readonly string[],
  { template, content, about = [] }: NewMail,
  { accountId, now, startedBy, hold = null }: Scope,
): Promise<MailReceipt> {
  if (userIds.length === 0) return { queued: [], repeated: [], heldBack: [] };
  const [, receipt] = await together(
    tx.outgoing.flush(),
    judgeMails(tx, userIds, { template, content }, { accountId, now, startedBy }),
  );
  await tellUsersOfHeld(tx, template, receipt.heldBack, { accountId, now });
  if (receipt.queued.length === 0) return receipt;
  const to = receipt.queued;
  const links = linksOf(template);
  const hasLinks = Object.keys(links).length > 0;
  const idsOfLinks = sql`coalesce((select jsonb_object_agg(w.placeholder, m.id)
              from made m join wanted w using (purpose) where m.user_id = u.id), '{}')`;
  // SQL: a set of hundreds, two tables in one statement.
  const statement = sql`${hasLinks ? madeLinks(links, to, { accountId, now, startedBy }) : empty}
          insert into mails
            (account_id, user_id, to_address, to_name, language, template, content, due_at, undo_id, about, queued_at, priority, own,
              links)
          select ${accountId}, u.id, u.email, full_name(u.first_name, u.last_name), u.language, ${template}, ${content}, ${hold?.until ?? now},
            ${hold?.undoId ?? null}::uuid, ${about}::uuid[], ${now}, ${priorityOf(template, userIds.length)}, u.id is not distinct from ${startedBy}::uuid,
            ${hasLinks ? idsOfLinks : sql`'{}'`}
          from users u where u.id = any(${to}::uuid[])
          returning id`;
  tx.outgoing.add(async () => {
    const queued = await tx.query(
      hasLinks ? named('outbox-enqueue-with-links', statement) : named('outbox-enqueue', statement),
    );
    // Row-level security hides people without a word, and an email that no one gets would go unnoticed.
    if (queued.length !== to.length)
      throw new Error(`an email ${template} is for a user that this transaction does not see`);
  });
  return receipt;
}

/** Ends the older links of these kinds and makes new ones, for each of these users. */
// SQL: a part of the statement above.
function madeLinks(links: MailLinks, userIds: readonly string[], { accountId, now, startedBy }: Scope): Sql {
  const purposes = Object.values(links);
  const expiries = purposes.map((purpose) => linkExpiry(purpose, now));
  const starter = startedBySql(startedBy, sql`u.id`, sql`w.purpose`);
  return sql`with wanted as (
            select * from unnest(${Object.keys(links)}::text[], ${purposes}::text[], ${expiries}::timestamptz[])
              as w (placeholder, purpose, expires_at)
          ), ended as (
            update tokens set ended_at = ${now}
            where user_id = any(${userIds}::uuid[]) and purpose in (select purpose from wanted) and used_at is null and ended_at is null
          ), made as (
            insert into tokens (purpose, user_id, account_id, email, created_at, expires_at, started_by)
            select w.purpose, u.id, ${accountId}, u.email, ${now}, w.expires_at, ${starter}
            from users u cross join wanted w where u.id = any(${userIds}::uuid[])
            returning id, purpose, user_id
          )`;
}

/**
 * A7: a user who asks for another invitation of their own did not start what it is about; the inviter before did. Nothing
 * else has a starter when its user asks for it: an act of an administrator has no part in what they do later.
 */
const startedBySql = (actor: string | null, user: Sql, purpose: Sql) =>
  sql`case when ${actor}::uuid is distinct from ${user} then ${actor}::uuid when ${purpose} = 'invitation' then
     (select t.started_by from tokens t where t.user_id = ${user} and t.purpose = ${purpose}
       order by t.created_at desc, t.id desc limit 1) end`;

export type Mailbox = { address: string; name: string; language: string };
export type LinkSubject = { userId: string } | { registrationId: string };

/** A mail to an address that is no user's own, or not yet: a registration, a new address. */
export async function enqueueMailTo(
  tx: Mailing,
  { address, name, language }: Mailbox,
  { template, content }: NewMail,
  { accountId, now, startedBy, hold = null, subject }: Scope & { subject: LinkSubject | null },
): Promise<keyof MailReceipt> {
  const userId = subject && 'userId' in subject ? subject.userId : null;
  const registration = subject !== null && userId === null;
  const addressee = { address, userId, registration };
  const [, fate] = await together(
    tx.outgoing.flush(),
    judgeMailTo(tx, addressee, { template, content }, { accountId, now, startedBy }),
  );
  if (fate === 'heldBack')
    await tellOfHeld(tx, template, { userId, address, name, language }, { accountId, now });
  if (fate !== 'queued') return fate;
  const ids: Record<string, string> = {};
  for (const [placeholder, purpose] of Object.entries(linksOf(template))) {
    if (!subject) throw new Error('a link needs a user or a registration');
    ids[placeholder] = await makeLink(tx, purpose, {
      subject,
      email: address,
      accountId,
      now,
      startedBy,
    });
  }
  // SQL: run for every email, in the transaction of its cause.
  const statement = sql`insert into mails
            (account_id, user_id, to_address, to_name, language, template, content, due_at, undo_id, queued_at, links, priority, own)
          values (${accountId}, ${userId}, ${address}, ${name}, ${language}, ${template}, ${content}, ${hold?.until ?? now},
            ${hold?.undoId ?? null}, ${now}, ${ids},
            ${priorityOf(template, 1)}, ${isOwn(addressee, startedBy)})`;
  tx.outgoing.add(async () => void (await tx.query(named('outbox-enqueue-to', statement))));
  return fate;
}

type NewLink = Omit<Scope, 'hold'> & { subject: LinkSubject; email: string };

async function makeLink(
  tx: Queryable,
  purpose: LinkPurpose,
  { subject, email, accountId, now, startedBy }: NewLink,
) {
  const userId = 'userId' in subject ? subject.userId : null;
  const registrationId = 'registrationId' in subject ? subject.registrationId : null;
  const starter = startedBySql(startedBy, sql`${userId}::uuid`, sql`${purpose}`);
  // SQL: ends the older links and makes the new one in one statement.
  const [made] = await tx.query<{ id: string }>(
    named(
      'outbox-make-link',
      sql`with ended as (
            update tokens set ended_at = ${now}
            -- Each old address keeps its own way back (A6): a later change must not take it away.
            where purpose = ${purpose} and purpose <> 'emailUndo' and used_at is null and ended_at is null
              and (user_id = ${userId} or registration_id = ${registrationId})
          )
          insert into tokens (purpose, user_id, registration_id, account_id, email, created_at, expires_at, started_by)
          values (${purpose}, ${userId}, ${registrationId}, ${accountId}, ${email}, ${now}, ${linkExpiry(purpose, now)}, ${starter})
          returning id`,
    ),
  );
  return made?.id ?? '';
}
