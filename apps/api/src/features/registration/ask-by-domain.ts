import type { askToJoin } from '@roster/contract/registration';
import { decideAskByDomain } from '@roster/domain/approvals';
import { domainOf } from '@roster/domain/emails';
import type { ActionContext } from '../../platform/implement.ts';
import type { Queryable } from '../../platform/postgres/index.ts';
import { inAccount } from '../../platform/transaction.ts';
import { comeIn } from './coming-in.ts';
import { findJoinStatus, findOpenDomainOwner } from './registration.store.ts';

/** P1: they come in as someone who registers in the domain does; after a rejection when that is over. */
export async function askByDomain(context: ActionContext<typeof askToJoin>, message: string | null) {
  const { actor, platform, refused } = context;

  async function askable(database: Queryable) {
    const { email, ...standing } = await findJoinStatus(database, actor.id);
    const domain = await findOpenDomainOwner(database, domainOf(email));
    const refusal = decideAskByDomain({
      affiliated: standing.account_id !== null,
      operator: standing.operator,
      waiting: standing.waiting,
      verified: domain !== null,
    });
    if (refusal || !domain) throw refused(refusal ?? 'join.domainNotVerified');
    return { email, domain };
  }

  const { accountId } = (await askable(platform.database.app)).domain;
  return context.transactionIn(accountId, async (outside) => {
    const tx = inAccount(outside);
    const { email, domain } = await askable(tx);
    // The domain went to another account: the next try finds that one.
    if (domain.accountId !== accountId) throw refused('platform.unavailable', { retryAfterSeconds: 1 });
    const came = await comeIn(tx, { userId: actor.id, email, message }, domain);
    if (!came) throw refused('join.alreadyWaiting');
    if (came.standing === 'tooEarly')
      throw refused('join.tooEarly', { notBefore: came.askAgainAt.toISOString() });
    const requestId = came.standing === 'waiting' ? came.requestId : null;
    const { standing } = came;
    return { standing, requestId, accountName: tx.account.name, requestedAt: tx.now.toISOString() };
  });
}
