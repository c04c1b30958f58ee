import {
  appointAdministrator as appointing,
  closeAccount as closing,
  createAccount as creating,
  getOperatedAccount as getting,
  listAccounts as listing,
} from '@roster/contract/operator';
import { closedReadableDays, decideCloseAccount } from '@roster/domain/account';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/list-page.ts';
import { endPending } from '../pending/index.ts';
import { findHolders } from '../affiliation/index.ts';
import {
  accountList,
  findOperatedAccount,
  findShutOut,
  insertAccount,
  markClosed,
  summaryOf,
} from './accounts.store.ts';
import { appoint } from './appointing.ts';
import { operatedAccount } from './operated.ts';

const day = 86_400_000;

export const listAccounts = implement(listing, ({ query }, context) =>
  listPage(listing, query, context, accountList(query.search ?? ''), summaryOf),
);

export const getOperatedAccount = implement(getting, async ({ params }, { platform, refused }) => {
  const account = await findOperatedAccount(platform.database.reader, params.accountId);
  if (!account) throw refused('accounts.notFound');
  return account;
});

/** Creates the account and its first administrator in one transaction. */
export const createAccount = implement(creating, ({ body }, { platform, transaction, refused }) =>
  transaction(async (outside) => {
    const { administrator, ...account } = body;
    const accountId = await insertAccount(outside, account);
    if (!accountId) throw refused('accounts.numberTaken');
    const tx = await outside.enter(accountId);
    await tx.audit('account.created', [{ subjectId: null, details: { after: account } }]);
    await appoint(tx, platform, { closed: false }, administrator);
    return operatedAccount(tx);
  }),
);

export const appointAdministrator = implement(appointing, ({ params, body }, { platform, transaction }) =>
  transaction(async (outside) => {
    const tx = await outside.enter(params.accountId);
    const account = { closed: (await operatedAccount(tx)).closedAt !== null };
    await appoint(tx, platform, account, body);
    return operatedAccount(tx);
  }),
);

/** S2: closes the account. */
export const closeAccount = implement(closing, ({ params, body }, { transaction, refused }) =>
  transaction(async (outside) => {
    const tx = await outside.enter(params.accountId);
    const refusal = decideCloseAccount({ closed: (await operatedAccount(tx)).closedAt !== null });
    if (refusal) throw refused(refusal);
    await markClosed(tx);
    await endPending(tx, await findShutOut(tx), 'accountClosed');
    await tx.audit('account.closed', [{ subjectId: null, details: { reason: body.reason } }]);
    await tx.mail('accountClosed', await findHolders(tx, params.accountId, ['accountAdministrator']), {
      accountName: tx.account.name,
      closedAt: tx.now,
      endsAt: new Date(tx.now.getTime() + closedReadableDays * day),
    });
    return operatedAccount(tx);
  }),
);
