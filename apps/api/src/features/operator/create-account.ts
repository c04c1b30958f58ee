import { createAccount as endpoint } from '@roster/contract/operator';
import { decideFirstAdministrator } from '@roster/domain/operator';
import { implement } from '../../platform/implement.ts';
import { insertAccount } from './accounts.store.ts';
import { appoint } from './appointing.ts';
import { operatedAccount } from './operated.ts';

/** Creates the account and its first administrator in one transaction. */
export const createAccount = implement(endpoint, ({ body }, context) =>
  context.transaction(async (outside) => {
    const { administrator, ...account } = body;
    const accountId = await insertAccount(outside, account);
    if (!accountId) throw context.refused('accounts.numberTaken');
    const tx = await outside.enter(accountId);
    await tx.audit('account.created', [{ subjectId: null, details: { after: account } }]);
    await appoint(tx, context, decideFirstAdministrator, administrator);
    return operatedAccount(tx);
  }),
);
