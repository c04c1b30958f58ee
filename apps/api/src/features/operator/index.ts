import { periodic } from '../../platform/jobs/index.ts';
import { closeAccount } from './close-account.ts';
import { appointAdministrator } from './appoint-administrator.ts';
import { createAccount } from './create-account.ts';
import { getOperatedAccount } from './get-operated-account.ts';
import { getOperatedUser } from './get-operated-user.ts';
import { listAccounts } from './list-accounts.ts';
import { removeDomain } from './remove-domain.ts';
import { verifyDomainByHand } from './verify-domain-by-hand.ts';
import { endClosedAccounts } from './end-closed-accounts.ts';
import { tryMailQueueNow } from './try-mail-queue-now.ts';
import { getMailQueue } from './get-mail-queue.ts';
import { resendMails } from './resend-mails.ts';
import { listUndelivered } from './list-undelivered.ts';
import { getStartWarnings } from './get-start-warnings.ts';
import { eraseUser } from './erase-user.ts';
import { releaseByOperator } from './release-by-operator.ts';
import { unlockByOperator } from './unlock-by-operator.ts';
import { lockByOperator } from './lock-by-operator.ts';
import { findUsersEverywhere } from './find-users-everywhere.ts';

export const actions = [
  listAccounts,
  createAccount,
  getOperatedAccount,
  closeAccount,
  appointAdministrator,
  verifyDomainByHand,
  removeDomain,
  findUsersEverywhere,
  getOperatedUser,
  lockByOperator,
  unlockByOperator,
  releaseByOperator,
  eraseUser,
  listUndelivered,
  resendMails,
  getMailQueue,
  tryMailQueueNow,
  getStartWarnings,
];

export const jobs = [periodic('end closed accounts', 'ten minutes', endClosedAccounts)];
