import type { Language } from '@roster/domain/languages';
import type { Queryable } from '../../platform/postgres/database.ts';
import type { Transaction } from '../../platform/transaction.ts';

export type NewRegistration = { email: string; language: Language; accountNumber?: string | undefined };

/** P0: each request has a row and a link of its own; another one of the same address changes nothing about it. */
export async function keepRegistration(tx: Transaction, one: NewRegistration): Promise<string> {
  const [row] = await tx.query<{ id: string }>({
    name: 'registration-keep',
    text: `insert into registrations (email, language, account_number, created_at)
           values ($1, $2, $3, $4) returning id`,
    values: [one.email, one.language, one.accountNumber ?? null, tx.now],
  });
  return row?.id ?? '';
}

export async function findRegistered(database: Queryable, email: string): Promise<{ id: string } | null> {
  const [row] = await database.query<{ id: string }>({
    name: 'registration-registered',
    text: 'select id from users where email = $1',
    values: [email],
  });
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
 * P0: the person becomes a user without an account, as they say who they are now that the address is theirs. Every
 * registration of the address ends. Its links stay, as links of the user that can no longer be used, so that one that
 * is opened again says that it was used, and not that it was never sent. Returns null if the address is
 * taken or held by now.
 */
export async function becomeUser(tx: Transaction, one: Registrant): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>({
    name: 'registration-become-user',
    text: `with registered as (
             insert into users (email, first_name, last_name, country, language, password_hash, source, created_at)
             select $1, $2, $3, $4, $5, $6, 'registration', $7 where is_address_free($1, null, $7)
             on conflict (email) do nothing returning id
           ), ended as (
             delete from registrations where email = $1
           ), kept as (
             update tokens t set user_id = u.id, registration_id = null,
               ended_at = case when t.used_at is null then coalesce(t.ended_at, $7) else t.ended_at end
             from registered u, registrations r where r.email = $1 and t.registration_id = r.id
           )
           select id from registered`,
    values: [one.email, one.firstName, one.lastName, one.country, one.language, one.passwordHash, tx.now],
  });
  return row?.id ?? null;
}

export type DomainOwner = {
  accountId: string;
  accountName: string;
  autoApproval: boolean;
  federated: boolean;
};

export async function findDomainOwner(database: Queryable, domain: string): Promise<DomainOwner | null> {
  const [row] = await database.query<{
    account_id: string;
    name: string;
    auto_approval: boolean;
    federated: boolean;
  }>({
    name: 'registration-domain-owner',
    text: `select d.account_id, a.name, d.auto_approval, d.federated
           from account_domains d join accounts a on a.id = d.account_id
           where d.domain = $1 and a.closed_at is null`,
    values: [domain],
  });
  return (
    (row && {
      accountId: row.account_id,
      accountName: row.name,
      autoApproval: row.auto_approval,
      federated: row.federated,
    }) ??
    null
  );
}

export type JoinHistory = { rejected_here: boolean; departed_here: boolean };

/** P1: the facts that rule auto-approval out. */
export async function findJoinHistory(
  database: Queryable,
  userId: string,
  accountId: string,
): Promise<JoinHistory> {
  const [row] = await database.query<JoinHistory>({
    name: 'registration-past',
    text: `select exists (select from approval_requests where user_id = $1 and account_id = $2 and state = 'rejected') as rejected_here,
             exists (select from departures where user_id = $1 and account_id = $2) as departed_here`,
    values: [userId, accountId],
  });
  return row ?? { rejected_here: false, departed_here: false };
}

type JoinStatus = {
  account_id: string | null;
  operator: boolean;
  email: string;
  waiting: boolean;
};

export async function findJoinStatus(database: Queryable, userId: string): Promise<JoinStatus> {
  const [row] = await database.query<JoinStatus>({
    name: 'registration-standing',
    text: `select account_id, operator, email,
             exists (select from approval_requests where user_id = $1 and state = 'open') as waiting
           from users where id = $1`,
    values: [userId],
  });
  if (!row) throw new Error('the actor is gone');
  return row;
}

export type JoinableAccount = { id: string; name: string; closed: boolean; mayAskAgainAt: Date | null };

export async function findByNumber(
  database: Queryable,
  number: string,
  userId: string,
): Promise<JoinableAccount | null> {
  const [row] = await database.query<{
    id: string;
    name: string;
    closed: boolean;
    ask_again_at: Date | null;
  }>({
    name: 'registration-by-number',
    text: `select a.id, a.name, a.closed_at is not null as closed,
             (select r.ask_again_at from approval_requests r
               where r.account_id = a.id and r.user_id = $2 and r.state = 'rejected'
               order by r.decided_at desc limit 1) as ask_again_at
           from accounts a where a.number = $1`,
    values: [number, userId],
  });
  return row ? { id: row.id, name: row.name, closed: row.closed, mayAskAgainAt: row.ask_again_at } : null;
}

type NewRequest = {
  userId: string;
  accountId: string;
  source: 'domain' | 'accountNumber';
  message: string | null;
};

/** P1: one open request a user. Returns null if there is one already. */
export async function openRequest(
  tx: Transaction,
  { userId, accountId, source, message }: NewRequest,
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>({
    name: 'registration-open-request',
    // The user's row is locked, so a user who joins an account at the same moment gets no request (see `join`).
    text: `with free as (
             select id from users where id = $2 and account_id is null for no key update
           )
           insert into approval_requests (account_id, user_id, source, message, requested_at)
           select $1, id, $3, $4, $5 from free on conflict do nothing returning id`,
    values: [accountId, userId, source, message || null, tx.now],
  });
  return row?.id ?? null;
}

export async function closeOwnRequest(
  tx: Transaction,
  userId: string,
): Promise<{ accountId: string } | null> {
  const [row] = await tx.query<{ account_id: string }>({
    text: `update approval_requests set state = 'noLongerWaiting', decided_at = $2
           where user_id = $1 and state = 'open' returning account_id`,
    values: [userId, tx.now],
  });
  return row ? { accountId: row.account_id } : null;
}

/** The user who asks, as the approvers read it in their email. */
export async function findApplicant(
  tx: Transaction,
  userId: string,
): Promise<{ name: string; email: string } | null> {
  const [user] = await tx.query<{ name: string; email: string }>({
    text: 'select full_name(first_name, last_name) as name, email from users where id = $1',
    values: [userId],
  });
  return user ?? null;
}

/** P3: approvers who chose instant emails. */
export async function findInstantApprovers(database: Queryable, accountId: string): Promise<string[]> {
  const rows = await database.query<{ id: string }>({
    name: 'registration-instant-approvers',
    text: `select id from users
           where account_id = $1 and status = 'active' and roles && array['accountAdministrator', 'coAdministrator']
             and approval_mail = 'instant'`,
    values: [accountId],
  });
  return rows.map(({ id }) => id);
}
