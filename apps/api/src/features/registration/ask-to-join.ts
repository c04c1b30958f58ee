import { askToJoin as endpoint } from '@roster/contract/registration';
import { decideAskToJoin } from '@roster/domain/approvals';
import { domainOf } from '@roster/domain/emails';
import { implement } from '../../platform/implement.ts';
import { countingNumbers } from './counting-numbers.ts';
import { ask } from './verify-email.ts';
import { findByNumber, findDomainOwner, findJoinStatus } from './registration.store.ts';

/** P1: an unaffiliated user asks to join an account by its number. The request belongs to that account. */
export const askToJoin = implement(endpoint, async ({ body }, context) => {
  const { actor, now, refused } = context;
  return countingNumbers(context, actor.id, () =>
    context.transaction(async (tx) => {
      const standing = await findJoinStatus(tx, actor.id);
      const account = await findByNumber(tx, body.accountNumber, actor.id);
      const domain = await findDomainOwner(tx, domainOf(standing.email));
      const facts = {
        affiliated: standing.account_id !== null,
        operator: standing.operator,
        waiting: standing.waiting,
        federatedElsewhere: domain?.federated === true && domain.accountId !== account?.id,
        account,
      };
      const refusal = decideAskToJoin(facts, now);
      if (refusal === 'join.tooEarly')
        throw refused(refusal, { notBefore: account?.mayAskAgainAt?.toISOString() ?? now.toISOString() });
      if (refusal || !account) throw refused(refusal ?? 'join.accountNotFound');

      const request = { userId: actor.id, accountId: account.id, accountName: account.name };
      const requestId = await ask(tx, { ...request, source: 'accountNumber', message: body.message ?? null });
      if (!requestId) throw refused('join.alreadyWaiting');
      return { requestId, accountName: account.name, requestedAt: now.toISOString() };
    }),
  );
});
