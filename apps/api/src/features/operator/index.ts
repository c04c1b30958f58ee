import {
  appointAdministrator,
  closeAccount,
  createAccount,
  getOperatedAccount,
  listAccounts,
} from './accounts.ts';
import { removeDomain, verifyDomainByHand } from './domains.ts';
import { endClosedAccounts } from './end-closed-accounts.ts';
import { listUndelivered, resendMail } from './mails.ts';
import {
  eraseUser,
  findUsersEverywhere,
  lockByOperator,
  releaseByOperator,
  unlockByOperator,
} from './users.ts';

export const operator = [
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
  resendMail,
];

export const operatorJobs = [endClosedAccounts];
