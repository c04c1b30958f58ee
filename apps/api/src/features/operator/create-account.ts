import { createAccount as endpoint } from '@roster/contract/operator';
import { implement } from '../../platform/implement.ts';
import { insertAccount } from './accounts.store.ts';
import { appoint } from './appointing.ts';
import { operatedAccount } from './operated.ts';

/** Creates the account and its first administrator in one transaction. */
export const createAccount = implement(endpoint, ({ body }, { platform, transaction, refused }) =>
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
