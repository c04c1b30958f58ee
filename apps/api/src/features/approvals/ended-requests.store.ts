import type { RequestEnding } from '@roster/domain/approvals';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { named, sql } from '../../platform/postgres/index.ts';

/**
 * Ends requests that wait for this account, and returns whose they were. The users' rows come before the requests', as
 * everywhere.
 */
export async function endOpen(tx: AccountTransaction, because: RequestEnding): Promise<string[]> {
  // SQL: for no key update, a set of hundreds.
  await tx.query(
    named(
      'approvals-lock-waiting',
      sql`select id from users where id in (
            select user_id from approval_requests where account_id = ${tx.account.id} and state = 'open')
          order by id for no key update`,
    ),
  );
  const ended = await tx.prisma.approvalRequest.updateManyAndReturn({
    where: { accountId: tx.account.id, state: 'open' },
    data: { state: 'noLongerWaiting', decidedAt: tx.now, endedBecause: because },
    select: { userId: true },
  });
  return ended.map(({ userId }) => userId);
}
