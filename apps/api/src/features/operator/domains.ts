import { removeDomain as removing, verifyDomainByHand as verifying } from '@roster/contract/operator';
import { implement } from '../../platform/implement.ts';
import { addDomain, takeDomain } from './accounts.store.ts';
import { operatedAccount } from './operated.ts';

export const verifyDomainByHand = implement(verifying, ({ params, body }, { transaction, refused }) =>
  transaction(async (outside) => {
    const tx = await outside.enter(params.accountId);
    const { domain, reason } = body;
    if (!(await addDomain(tx, domain))) throw refused('domains.taken');
    await tx.audit('domains.verified', [{ subjectId: null, details: { domain, reason } }]);
    return operatedAccount(tx);
  }),
);

export const removeDomain = implement(removing, ({ params, body }, { transaction, refused }) =>
  transaction(async (outside) => {
    const tx = await outside.enter(params.accountId);
    const { domain, reason } = body;
    if (!(await takeDomain(tx, domain))) throw refused('domains.notFound');
    await tx.audit('domains.removed', [{ subjectId: null, details: { domain, reason } }]);
    return operatedAccount(tx);
  }),
);
