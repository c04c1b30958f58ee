import type { JoinHistory, RequestEnding } from '@roster/domain/approvals';
import type { AccountTransaction, Transaction } from '../../platform/transaction.ts';
import { named, raw, sql, type Sql } from '../../platform/postgres/index.ts';

/** Requests of people with an address in this domain that were made because of it. */
const byDomain = (domain: string): Sql =>
  sql`r.source = 'domain' and split_part(u.email, '@', 2) = ${domain}`;

/**
 * Ends the requests that wait for this account, all or those that a domain led to it, and returns whose they were. The
 * users' rows come before the requests', as everywhere.
 */
export async function endOpen(
  tx: AccountTransaction,
  because: RequestEnding,
  { domain = null }: { domain?: string | null } = {},
): Promise<string[]> {
  const open = sql`r.account_id = ${tx.account.id} and r.state = 'open'
    and ${domain === null ? raw('true') : byDomain(domain)}`;
  // SQL: for no key update, a set of hundreds.
  await tx.query(
    sql`select u.id from users u where u.id in (
          select r.user_id from approval_requests r join users u on u.id = r.user_id where ${open})
        order by u.id for no key update`,
  );
  // SQL: another table narrows what is changed.
  const rows = await tx.query<{ user_id: string }>(
    sql`update approval_requests r
        set state = 'noLongerWaiting', decided_at = ${tx.now}, ended_because = ${because}
        from users u where u.id = r.user_id and ${open} returning r.user_id`,
  );
  return rows.map(({ user_id: id }) => id);
}

/** The accounts, but this one, that people wait for because of a domain. */
export async function findAwaited(tx: Transaction, domain: string, but: string): Promise<string[]> {
  // SQL: across accounts, for an operator.
  const rows = await tx.query<{ account_id: string }>(
    named(
      'approvals-awaited',
      sql`select distinct r.account_id from approval_requests r join users u on u.id = r.user_id
          where r.state = 'open' and r.account_id <> ${but} and ${byDomain(domain)}`,
    ),
  );
  return rows.map(({ account_id: id }) => id);
}

/** What this account remembers of the mailboxes of these users. */
export const findHistories = (tx: AccountTransaction, userIds: readonly string[]) =>
  // SQL: a hash that PostgreSQL computes, a set of hundreds.
  tx.query<JoinHistory & { userId: string }>(
    sql`select u.id as "userId", coalesce(bool_or(h.kind = 'rejected'), false) as "rejectedHere",
            coalesce(bool_or(h.kind <> 'rejected'), false) as "departedHere",
            (array_agg(h.ask_again_at order by h.at desc) filter (where h.kind = 'rejected'))[1] as "askAgainAt"
          from users u left join mailbox_history h
            on h.account_id = ${tx.account.id} and h.mailbox = mailbox_hash(u.email)
          where u.id = any(${userIds}::uuid[]) group by u.id`,
  );

/** Opens requests by domain, and returns whose they are. */
export async function openByDomain(tx: AccountTransaction, userIds: readonly string[]): Promise<string[]> {
  // SQL: on conflict do nothing, a set of hundreds.
  const rows = await tx.query<{ user_id: string }>(
    sql`insert into approval_requests (account_id, user_id, source, requested_at)
          select ${tx.account.id}, id, 'domain', ${tx.now} from users
          where id = any(${userIds}::uuid[]) and account_id is null
          on conflict do nothing returning user_id`,
  );
  return rows.map(({ user_id: id }) => id);
}

/** The account that a user waits to join. */
export async function findAwaitedBy(tx: Transaction, userId: string): Promise<string | null> {
  const request = await tx.prisma.approvalRequest.findFirst({
    where: { userId, state: 'open' },
    select: { accountId: true },
  });
  return request?.accountId ?? null;
}

/**
 * Ends the open request of a user; a change of address, only a request that a domain led here which is no longer the one of
 * their address. Returns whether it ended.
 */
export async function endOpenOf(
  tx: AccountTransaction,
  userId: string,
  because: 'addressChanged' | 'erased',
): Promise<boolean> {
  const withoutDomain = sql`r.source = 'domain' and not exists (select from account_domains d
    where d.account_id = r.account_id and d.domain = split_part(u.email, '@', 2))`;
  // SQL: other tables narrow what is changed.
  const rows = await tx.query(
    sql`update approval_requests r
        set state = 'noLongerWaiting', decided_at = ${tx.now},
          ended_because = ${because === 'erased' ? null : because}
        from users u
        where r.user_id = ${userId} and r.account_id = ${tx.account.id} and r.state = 'open' and u.id = r.user_id
          and ${because === 'erased' ? raw('true') : withoutDomain}
        returning r.id`,
  );
  return rows.length > 0;
}
