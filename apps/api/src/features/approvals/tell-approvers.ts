import { job } from '@roster/domain/actors';
import { untouchedDays } from '@roster/domain/approvals';
import type { Work } from '../../platform/jobs/index.ts';
import { runUnattended } from '../../platform/transaction.ts';
import { findHolders } from '../affiliation/index.ts';
import {
  countFresh,
  findAccountsToTell,
  findAccountsWithUntouched,
  findDailyApprovers,
  markReminded,
  markTold,
} from './approval-mails.store.ts';

const approvalsPage = '/approvals' as const;
const settingsPage = '/profile/account' as const;

/** P3: sends the daily email to each approver who chose it, while requests are open. */
export const tellApproversDaily: Work = async ({ database, clock }) => {
  const now = clock();
  for (const accountId of await findAccountsToTell(database.app, now)) {
    await runUnattended(database, { accountId, actor: job, now }, async (tx) => {
      // Another server may have been faster.
      const told = await markTold(tx);
      if (!told) return;
      const { count, fresh } = await countFresh(tx);
      const content = { accountName: tx.account.name, count, fresh, approvalsPage, settingsPage };
      await tx.mail('approvalDigest', await findDailyApprovers(tx), content);
    });
  }
};

/** P3: reminds all Account Administrators, once, of requests that stayed open for 14 days. */
export const remindOfOldRequests: Work = async ({ database, clock }) => {
  const now = clock();
  for (const accountId of await findAccountsWithUntouched(database.app, now, untouchedDays)) {
    await runUnattended(database, { accountId, actor: job, now }, async (tx) => {
      const count = await markReminded(tx, untouchedDays);
      if (count === 0) return;
      const holders = await findHolders(tx, accountId, ['accountAdministrator']);
      await tx.mail('approvalUntouched', holders, { accountName: tx.account.name, count, approvalsPage });
    });
  }
};
