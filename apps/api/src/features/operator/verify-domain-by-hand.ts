import { verifyDomainByHand as endpoint } from '@roster/contract/operator';
import { decideVerifyDomain } from '@roster/domain/operator';
import { implement } from '../../platform/implement.ts';
import type { AccountTransaction, Transaction } from '../../platform/transaction.ts';
import { findAwaited, moveRequests } from '../approvals/index.ts';
import { addDomain, findDomainOwner } from './accounts.store.ts';
import { operatedAccount } from './operated.ts';

/** P1: requests that the domain led to another account go along with it. */
export const verifyDomainByHand = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (outside) => {
    const { domain, reason } = body;
    const awaited = await findAwaited(outside, domain, params.accountId);
    const { tx, others } = await enterAll(outside, params.accountId, awaited);
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
    for (const other of others) await moveRequests(other, tx, domain);
    return operatedAccount(tx);
  }),
);

/** Takes the rows of several accounts, in the order of their ids: two that did so in different orders would deadlock. */
async function enterAll(outside: Transaction, accountId: string, otherIds: readonly string[]) {
  const entered = new Map<string, AccountTransaction>();
  for (const id of [accountId, ...otherIds].sort()) entered.set(id, await outside.enter(id));
  const tx = entered.get(accountId);
  if (!tx) throw new Error('the account was entered a moment ago');
  return { tx, others: [...entered.values()].filter((one) => one !== tx) };
}
