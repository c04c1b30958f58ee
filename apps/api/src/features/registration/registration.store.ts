import { fullName } from '@roster/domain/names';
import { accountNumberKey } from '@roster/domain/account';
import type { JoinHistory } from '@roster/domain/approvals';
import type { Language } from '@roster/domain/languages';
import { type Queryable, type Prisma, named, sql } from '../../platform/postgres/index.ts';
import type { AccountTransaction, Transaction } from '../../platform/transaction.ts';
import { findDomainOwner, type DomainOwner } from '../account/index.ts';
import { endedRegistrations, needsInvitation } from '../links/index.ts';

export type NewRegistration = { email: string; language: Language; accountNumber?: string | undefined };

/** P0: each request has a row and a link of its own; another one of the same address changes nothing about it. */
export async function keepRegistration(tx: Transaction, one: NewRegistration): Promise<string> {
  const { email, language, accountNumber = null } = one;
  const { id } = await tx.prisma.registration.create({
    data: { email, language, accountNumber, createdAt: tx.now },
    select: { id: true },
  });
  return id;
}

export type Registered = { id: string; email: string; language: Language; needsInvitation: boolean };

export async function findRegistered(database: Queryable, email: string): Promise<Registered | null> {
  // SQL: a part that other statements have.
  const [row] = await database.query<Registered>(
    named(
      'registration-known',
      sql`select id, email, language, ${needsInvitation('u')} as "needsInvitation" from users u where email = ${email}`,
    ),
  );
  return row ?? null;
}

export type Registrant = {
  email: string;
  firstName: string;
  lastName: string;
  country: string;
  language: Language;
  passwordHash: string;
};

/**
 * P0: the person becomes a user without an account, as they say who they are now that the address is theirs. Returns null
 * if the address is taken or held by now.
 */
export async function becomeUser(tx: Transaction, one: Registrant): Promise<string | null> {
  const { email, firstName, lastName, country, language, passwordHash } = one;
  // SQL: on conflict do nothing, four tables in one statement.
  const [row] = await tx.query<{ id: string }>(
    named(
      'registration-become-user',
      sql`with registered as (
            insert into users (email, first_name, last_name, country, language, password_hash, source, created_at)
            select ${email}, ${firstName}, ${lastName}, ${country}, ${language}, ${passwordHash}, 'registration', ${tx.now}
              where is_address_free(${email}, null, ${tx.now})
            on conflict (email) do nothing returning id
          ), ${endedRegistrations(sql`registered`, email, tx.now)}
          select id from registered`,
    ),
  );
  return row?.id ?? null;
}

/** A closed account takes no one in. */
export async function findOpenDomainOwner(database: Queryable, domain: string): Promise<DomainOwner | null> {
  const owner = await findDomainOwner(database, domain);
  return owner?.closed === false ? owner : null;
}

/** P1, P2: what this account remembers of the mailbox, since the user of before may be gone or have moved. */
export async function findJoinHistory(tx: AccountTransaction, email: string): Promise<JoinHistory> {
  // SQL: a hash that PostgreSQL computes.
  const [row] = await tx.query<JoinHistory>(
    named(
      'registration-past',
      sql`select coalesce(bool_or(kind = 'rejected'), false) as "rejectedHere",
            coalesce(bool_or(kind <> 'rejected'), false) as "departedHere",
            (array_agg(ask_again_at order by at desc) filter (where kind = 'rejected'))[1] as "askAgainAt"
          from mailbox_history where account_id = ${tx.account.id} and mailbox = mailbox_hash(${email})`,
    ),
  );
  return row ?? { rejectedHere: false, departedHere: false, askAgainAt: null };
}

type JoinStatus = {
  account_id: string | null;
  operator: boolean;
  email: string;
  waiting: boolean;
};

export async function findJoinStatus(database: Queryable, userId: string): Promise<JoinStatus> {
  // SQL: two tables in one round trip.
  const [row] = await database.query<JoinStatus>(
    named(
      'registration-standing',
      sql`select account_id, operator, email,
            exists (select from approval_requests where user_id = ${userId} and state = 'open') as waiting
          from users where id = ${userId}`,
    ),
  );
  if (!row) throw new Error('the actor is gone');
  return row;
}

export type JoinableAccount = { id: string; name: string; closed: boolean; mayAskAgainAt: Date | null };

/** `email` is that of the person who asks: the account may have rejected another address of the same mailbox. */
export async function findByNumber(
  database: Queryable,
  number: string,
  email: string,
): Promise<JoinableAccount | null> {
  // SQL: two tables in one round trip.
  const [row] = await database.query<JoinableAccount>(
    named(
      'registration-by-number',
      sql`select a.id, a.name, a.closed_at is not null as closed,
            (select h.ask_again_at from mailbox_history h
              where h.account_id = a.id and h.mailbox = mailbox_hash(${email}) and h.kind = 'rejected'
              order by h.at desc limit 1) as "mayAskAgainAt"
          from accounts a where a.number_key = ${accountNumberKey(number)} or a.number = ${number.trim()}
          order by a.number = ${number.trim()} desc limit 1`,
    ),
  );
  return row ?? null;
}

type NewRequest = {
  userId: string;
  source: 'domain' | 'accountNumber';
  message: string | null;
};

/** P1: one open request a user. Returns null if there is one already. */
export async function openRequest(
  tx: AccountTransaction,
  { userId, source, message }: NewRequest,
): Promise<string | null> {
  // SQL: for no key update, and on conflict do nothing.
  const [row] = await tx.query<{ id: string }>(
    named(
      'registration-open-request',
      sql`with free as (
            select id from users where id = ${userId} and account_id is null for no key update
          )
          insert into approval_requests (account_id, user_id, source, message, requested_at)
          select ${tx.account.id}, id, ${source}, ${message || null}, ${tx.now} from free on conflict do nothing returning id`,
    ),
  );
  return row?.id ?? null;
}

/** The account that a user waits for; null if none. */
export async function findAwaitedAccount(prisma: Prisma, userId: string): Promise<string | null> {
  const client = await prisma.get();
  const open = await client.approvalRequest.findFirst({
    where: { userId, state: 'open' },
    select: { accountId: true },
  });
  return open?.accountId ?? null;
}

/** Returns false if the user no longer waits for this account. */
export async function closeOwnRequest(tx: AccountTransaction, userId: string): Promise<boolean> {
  const { count } = await tx.prisma.approvalRequest.updateMany({
    where: { userId, accountId: tx.account.id, state: 'open' },
    data: { state: 'noLongerWaiting', decidedAt: tx.now, endedBecause: 'withdrawn' },
  });
  return count === 1;
}

/** The user who asks, as the approvers read it in their email. */
export async function findApplicant(
  tx: Transaction,
  userId: string,
): Promise<{ name: string; email: string } | null> {
  const user = await tx.prisma.user.findFirst({
    where: { id: userId },
    select: { firstName: true, lastName: true, email: true },
  });
  return user && { name: fullName(user), email: user.email };
}
