import { verifyDomainByHand as endpoint } from '@roster/contract/operator';
import { implement } from '../../platform/implement.ts';
import { addDomain } from './accounts.store.ts';
import { operatedAccount } from './operated.ts';

export const verifyDomainByHand = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (outside) => {
    const tx = await outside.enter(params.accountId);
    const { domain, reason } = body;
    if (!(await addDomain(tx, domain))) throw refused('domains.taken');
    await tx.audit('domains.verified', [{ subjectId: null, details: { domain, reason } }]);
    return operatedAccount(tx);
  }),
);
