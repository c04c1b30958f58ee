import { job } from '@roster/domain/actors';
import { untouchedDays } from '@roster/domain/approvals';
import { inEachAccount, type Work } from '../../platform/jobs/index.ts';
import { runUnattended, type AccountTransaction } from '../../platform/transaction.ts';
import { findHolders } from '../affiliation/index.ts';
import {
  countFresh,
  findAccountsToTell,
  findAccountsWithUntouched,
  findApprovers,
  markReminded,
  markTold,
} from './approval-mails.store.ts';

const approvalsPage = '/approvals' as const;
const settingsPage = '/profile/account' as const;

/** P3: sends the daily email to each approver who chose it, while requests are open. */
export const tellApproversDaily: Work = async (platform) => {
  const { database, clock } = platform;
  const now = clock();
  await inEachAccount(platform, await findAccountsToTell(database.app, now), (accountId) =>
    runUnattended(database, { accountId, actor: job, now }, tellApprovers),
  );
};

async function tellApprovers(tx: AccountTransaction): Promise<void> {
  // Another server may have been faster.
  const told = await markTold(tx);
  if (!told) return;
  const { count, fresh } = await countFresh(tx);
  const content = { accountName: tx.account.name, count, fresh, approvalsPage, settingsPage };
  await tx.mail('approvalDigest', await findApprovers(tx, 'daily'), content);
}

/** P3: reminds all Account Administrators, once, of requests that stayed open for 14 days. */
export const remindOfOldRequests: Work = async (platform) => {
  const { database, clock } = platform;
  const now = clock();
  const accountIds = await findAccountsWithUntouched(database.app, now, untouchedDays);
  await inEachAccount(platform, accountIds, (accountId) =>
    runUnattended(database, { accountId, actor: job, now }, remindAdministrators),
  );
};

async function remindAdministrators(tx: AccountTransaction): Promise<void> {
  const count = await markReminded(tx, untouchedDays);
  if (count === 0) return;
  const holders = await findHolders(tx, tx.account.id, ['accountAdministrator']);
  await tx.mail('approvalUntouched', holders, { accountName: tx.account.name, count, approvalsPage });
}
