import { setAutoApproval as endpoint } from '@roster/contract/account';
import { implement } from '../../platform/implement.ts';
import { changeAutoApproval, findSettings } from './settings.store.ts';

/** P1: decides whether people who register in this domain join right away or wait for approval. */
export const setAutoApproval = implement(endpoint, ({ body }, { actor, transaction, refused }) =>
  transaction(async (tx) => {
    const { domain, autoApproval } = body;
    const before = await findSettings(tx, actor.accountId);
    const stored = before.domains.find((one) => one.domain === domain);
    if (!stored) throw refused('account.domainNotFound');
    if (stored.autoApproval === autoApproval) return before;
    await changeAutoApproval(tx, domain, autoApproval);
    await tx.audit('account.autoApprovalChanged', [
      { subjectId: null, details: { domain, after: { autoApproval } } },
    ]);
    return findSettings(tx, actor.accountId);
  }),
);
