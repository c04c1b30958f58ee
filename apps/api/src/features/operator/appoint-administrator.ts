import { appointAdministrator as endpoint } from '@roster/contract/operator';
import type { AddFacts } from '@roster/domain/adding';
import { decideAppoint } from '@roster/domain/operator';
import { implement } from '../../platform/implement.ts';
import { appoint } from './appointing.ts';
import { operatedAccount } from './operated.ts';

export const appointAdministrator = implement(endpoint, ({ params, body }, context) =>
  context.transaction(async (outside) => {
    const tx = await outside.enter(params.accountId);
    const account = { closed: (await operatedAccount(tx)).closedAt !== null };
    const decide = (facts: AddFacts) => decideAppoint(account, facts);
    await appoint(tx, context, decide, body);
    return operatedAccount(tx);
  }),
);
