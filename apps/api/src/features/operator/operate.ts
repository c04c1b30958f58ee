import type { OperatedUser } from '@roster/contract/operator';
import { decideOperation, type Operation, type OperationRefusal } from '@roster/domain/operator';
import type { Refuse } from '../../platform/refused.ts';
import { inAccount, type Transaction } from '../../platform/transaction.ts';
import { depart } from '../affiliation/index.ts';
import { raiseIfNoAdministrator } from '../support/index.ts';
import { findAccountOf, lockUserRow, operatedUser } from './users.store.ts';

type User = NonNullable<Awaited<ReturnType<typeof lockUserRow>>>;

type Wanted<One extends Operation> = {
  userId: string;
  operation: One;
  refused: Refuse<OperationRefusal<One> | 'platform.unavailable'>;
};

/**
 * L3: an action of an operator on a user happens in the account they belong to, if any, and is recorded in its log. If
 * that leaves the account without an administrator, it opens a request for one (H4).
 */
export async function operate<T, One extends Operation>(
  outside: Transaction,
  { userId, operation, refused }: Wanted<One>,
  work: (tx: Transaction, user: User) => Promise<T>,
): Promise<T> {
  const accountId = await findAccountOf(outside, userId);
  const tx = accountId ? await outside.enter(accountId) : outside;
  const user = await lockUserRow(tx, userId);
  // They joined or left in between: nothing was done, and the next try finds them.
  if (user && user.account_id !== accountId) throw refused('platform.unavailable', { retryAfterSeconds: 1 });
  const facts = user && {
    operator: user.operator,
    affiliated: user.account_id !== null,
    lockedByOperator: user.lock_reasons.includes('operator'),
    fulfillmentContact: user.fulfillment_contact,
  };
  const refusal: OperationRefusal<Operation> | null = decideOperation(facts, operation);
  const say = refused as Refuse<OperationRefusal<Operation>>; // of these, it accepts those of this operation
  if (refusal || !user) throw say(refusal ?? 'users.notFound');
  const answer = await work(tx, user);
  await raiseIfNoAdministrator(tx);
  return answer;
}

export const again = async (tx: Transaction, userId: string): Promise<OperatedUser> => {
  const row = await lockUserRow(tx, userId);
  if (!row) throw new Error('the user is gone within the transaction');
  return operatedUser(row);
};

export const letGo = (tx: Transaction, user: User, reason: string): Promise<void> =>
  depart(inAccount(tx), [{ ...user, lockReasons: user.lock_reasons }], {
    way: 'removal',
    by: 'operator',
    reason,
  });
