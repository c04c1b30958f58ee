import { appointAdministrator as endpoint } from '@roster/contract/operator';
import { implement } from '../../platform/implement.ts';
import { appoint } from './appointing.ts';
import { operatedAccount } from './operated.ts';

export const appointAdministrator = implement(endpoint, ({ params, body }, { platform, transaction }) =>
  transaction(async (outside) => {
    const tx = await outside.enter(params.accountId);
    const account = { closed: (await operatedAccount(tx)).closedAt !== null };
    await appoint(tx, platform, account, body);
    return operatedAccount(tx);
  }),
);
