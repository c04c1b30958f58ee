import { job } from '@roster/domain/actors';
import { closedReadableDays } from '@roster/domain/account';
import { inEachAccount, type Work } from '../../platform/jobs/index.ts';
import { runUnattended, type AccountTransaction } from '../../platform/transaction.ts';
import { depart } from '../affiliation/index.ts';
import { endRequestsOfClosedAccount } from '../approvals/index.ts';
import {
  endDutiesAndRequests,
  findAccountsToEnd,
  findSomeMembers,
  keepEnd,
  voidSeats,
} from './accounts.store.ts';

/** How many users are removed in one transaction. */
const batch = 500;

/** S2: 30 days after an account was closed its users are removed; seats are void, domains free, requests closed. */
export const endClosedAccounts: Work = async (platform) => {
  const { database, clock } = platform;
  const now = clock();
  const closed = await findAccountsToEnd(database.reader, now, closedReadableDays);
  await inEachAccount(platform, closed, async (accountId) => {
    while (await runUnattended(database, { accountId, actor: job, now }, endSome));
  });
};

/** Returns true if there is more to do. */
async function endSome(tx: AccountTransaction): Promise<boolean> {
  const closed = await endDutiesAndRequests(tx);
  await tx.audit(
    'support.closed',
    closed.map(({ userId, number }) => ({ subjectId: userId, details: { number: Number(number) } })),
  );
  // Of an account that was closed by an earlier version, which left them waiting.
  await endRequestsOfClosedAccount(tx);
  const members = await findSomeMembers(tx, batch);
  await depart(tx, members, { way: 'endOfAccount' });
  if (members.length === batch) return true;
  await voidSeats(tx);
  await keepEnd(tx);
  await tx.audit('account.ended', [{ subjectId: null, details: {} }]);
  return false;
}
