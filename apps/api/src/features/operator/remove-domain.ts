import { removeDomain as endpoint } from '@roster/contract/operator';
import { implement } from '../../platform/implement.ts';
import { takeDomain } from './accounts.store.ts';
import { operatedAccount } from './operated.ts';

export const removeDomain = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (outside) => {
    const tx = await outside.enter(params.accountId);
    const { domain, reason } = body;
    if (!(await takeDomain(tx, domain))) throw refused('domains.notFound');
    await tx.audit('domains.removed', [{ subjectId: null, details: { domain, reason } }]);
    return operatedAccount(tx);
  }),
);
