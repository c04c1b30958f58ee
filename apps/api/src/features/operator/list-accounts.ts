import { listAccounts as endpoint } from '@roster/contract/operator';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { accountList, summaryOf } from './accounts.store.ts';

export const listAccounts = implement(endpoint, ({ query }, context) =>
  listPage(endpoint, query, context, accountList(query), summaryOf),
);
