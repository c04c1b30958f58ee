import type { ApprovalMail } from '@roster/domain/approvals';
import { type Queryable, onlyRow, sql } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

export async function findAccountsToTell(database: Queryable, now: Date): Promise<string[]> {
  // SQL: across accounts, by the reader.
  const rows = await database.query<{ id: string }>(
    sql`select a.id from accounts a
        where (a.approvals_told_at is null or a.approvals_told_at <= ${daysBefore(now, 1)} or a.approvals_told_at > ${now}) and a.closed_at is null
          and exists (select from approval_requests r where r.account_id = a.id and r.state = 'open')`,
  );
  return rows.map(({ id }) => id);
}

/** Returns false if the account was notified within the last day. */
export async function markTold(tx: AccountTransaction): Promise<boolean> {
  const { count } = await tx.prisma.account.updateMany({
    where: {
      id: tx.account.id,
      // Ahead of now it was kept by a clock that has been put right since.
      OR: [
        { approvalsToldAt: null },
        { approvalsToldAt: { lte: daysBefore(tx.now, 1) } },
        { approvalsToldAt: { gt: tx.now } },
      ],
    },
    data: { approvalsToldAt: tx.now },
  });
  return count === 1;
}

export async function countFresh(tx: AccountTransaction): Promise<{ count: number; fresh: number }> {
  // SQL: two counts in one round trip.
  return onlyRow(
    await tx.query<{ count: number; fresh: number }>(
      sql`select count(*)::integer as count,
            count(*) filter (where requested_at > ${daysBefore(tx.now, 1)})::integer as fresh
          from approval_requests where account_id = ${tx.account.id} and state = 'open'`,
    ),
  );
}

/** P3: those who decide about requests and chose to hear of them so often. */
export async function findApprovers(tx: AccountTransaction, approvalMail: ApprovalMail): Promise<string[]> {
  const approvers = await tx.prisma.user.findMany({
    where: {
      accountId: tx.account.id,
      status: 'active',
      roles: { hasSome: ['accountAdministrator', 'coAdministrator'] },
      approvalMail,
    },
    select: { id: true },
  });
  return approvers.map(({ id }) => id);
}

export async function findAccountsWithUntouched(
  database: Queryable,
  now: Date,
  days: number,
): Promise<string[]> {
  // SQL: across accounts, by the reader.
  const rows = await database.query<{ account_id: string }>(
    sql`select distinct r.account_id from approval_requests r join accounts a on a.id = r.account_id
        where r.state = 'open' and r.reminded_at is null and r.requested_at <= ${daysBefore(now, days)}
          and a.closed_at is null`,
  );
  return rows.map(({ account_id: id }) => id);
}

/** Marks old requests as reported and returns their number. */
export async function markReminded(tx: AccountTransaction, days: number): Promise<number> {
  const { count } = await tx.prisma.approvalRequest.updateMany({
    where: {
      accountId: tx.account.id,
      state: 'open',
      remindedAt: null,
      requestedAt: { lte: daysBefore(tx.now, days) },
    },
    data: { remindedAt: tx.now },
  });
  return count;
}

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);
