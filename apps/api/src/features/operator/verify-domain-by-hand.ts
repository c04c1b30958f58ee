import { verifyDomainByHand as endpoint } from '@roster/contract/operator';
import { decideVerifyDomain } from '@roster/domain/operator';
import { implement } from '../../platform/implement.ts';
import { addDomain, findDomainOwner } from './accounts.store.ts';
import { operatedAccount } from './operated.ts';

export const verifyDomainByHand = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (outside) => {
    const tx = await outside.enter(params.accountId);
    const { domain, reason } = body;
    const account = await operatedAccount(tx);
    const owner = await findDomainOwner(tx, domain);
    const refusal = decideVerifyDomain({
      closed: account.closedAt !== null,
      takenByOther: owner !== null && owner !== tx.account.id,
    });
    if (refusal) throw refused(refusal);
    if (owner !== null) return account; // verified already
    if (!(await addDomain(tx, domain))) throw refused('domains.taken');
    await tx.audit('domains.verified', [{ subjectId: null, details: { domain, reason } }]);
    return operatedAccount(tx);
  }),
);
