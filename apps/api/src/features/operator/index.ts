import {
  appointAdministrator,
  closeAccount,
  createAccount,
  getOperatedAccount,
  listAccounts,
} from './accounts.ts';
import { removeDomain, verifyDomainByHand } from './domains.ts';
import { endClosedAccounts } from './end-closed-accounts.ts';
import { getMailQueue, tryMailQueueNow } from './mail-queue.ts';
import { listUndelivered, resendMails } from './mails.ts';
import { getStartWarnings } from './get-start-warnings.ts';
import {
  eraseUser,
  findUsersEverywhere,
  lockByOperator,
  releaseByOperator,
  unlockByOperator,
} from './users.ts';

export const actions = [
  listAccounts,
  createAccount,
  getOperatedAccount,
  closeAccount,
  appointAdministrator,
  verifyDomainByHand,
  removeDomain,
  findUsersEverywhere,
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

export const jobs = [endClosedAccounts];
