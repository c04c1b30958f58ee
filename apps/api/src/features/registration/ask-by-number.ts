import type { askToJoin } from '@roster/contract/registration';
import { decideAskToJoin } from '@roster/domain/approvals';
import { domainOf } from '@roster/domain/emails';
import type { ActionContext } from '../../platform/implement.ts';
import type { Queryable } from '../../platform/postgres/index.ts';
import { inAccount } from '../../platform/transaction.ts';
import { countingNumbers } from './counting-numbers.ts';
import { ask } from './coming-in.ts';
import {
  findByNumber,
  findJoinStatus,
  findOpenDomainOwner,
  type JoinableAccount,
} from './registration.store.ts';

/**
 * P1: the request belongs to the account of the number and is in its log, so its row is taken first, and what was found
 * before that is looked at again: the account may have closed since.
 */
export async function askByNumber(
  context: ActionContext<typeof askToJoin>,
  { number, message }: { number: string; message: string | null },
) {
  const { actor, now, platform, refused } = context;

  async function askable(database: Queryable): Promise<JoinableAccount> {
    const standing = await findJoinStatus(database, actor.id);
    const account = await findByNumber(database, number, standing.email);
    const domain = await findOpenDomainOwner(database, domainOf(standing.email));
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
    return account;
  }

  return countingNumbers(context, actor.id, async () => {
    const { id: accountId } = await askable(platform.database.app);
    return context.transactionIn(accountId, async (outside) => {
      const tx = inAccount(outside);
      const account = await askable(tx);
      // The number is that of another account by now.
      if (account.id !== accountId) throw refused('join.accountNotFound');
      const requestId = await ask(tx, { userId: actor.id, source: 'accountNumber', message });
      if (!requestId) throw refused('join.alreadyWaiting');
      const standing = 'waiting' as const;
      return { standing, requestId, accountName: account.name, requestedAt: now.toISOString() };
    });
  });
}
