import { getOperatedAccount as endpoint } from '@roster/contract/operator';
import { implement } from '../../platform/implement.ts';
import { findOperatedAccount } from './accounts.store.ts';

export const getOperatedAccount = implement(endpoint, async ({ params }, { platform, refused }) => {
  const account = await findOperatedAccount(platform.database.reader, params.accountId);
  if (!account) throw refused('accounts.notFound');
  return account;
});
