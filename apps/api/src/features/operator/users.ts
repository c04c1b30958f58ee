import {
  eraseUser as erasing,
  findUsersEverywhere as finding,
  lockByOperator as locking,
  releaseByOperator as releasing,
  unlockByOperator as unlocking,
  type OperatedUser,
} from '@roster/contract/operator';
import { decideOperation, type Operation } from '@roster/domain/operator';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/list-page.ts';
import type { Platform } from '../../platform/platform.ts';
import { Refused } from '../../platform/refused.ts';
import { inAccount, type Transaction } from '../../platform/transaction.ts';
import { endPending } from '../pending/index.ts';
import { leave, tellOfLostAdministrators } from '../affiliation/index.ts';
import { raiseIfNoAdministrator } from '../support/index.ts';
import { erase, findErased, withoutMentions } from './erasing.store.ts';
import {
  findAccountOf,
  lockAsOperator,
  lockUserRow,
  operatedUser,
  usersByText,
  unlockAsOperator,
} from './users.store.ts';

export const findUsersEverywhere = implement(finding, ({ query }, context) =>
  listPage(finding, query, context, usersByText(query.search), operatedUser),
);

type User = NonNullable<Awaited<ReturnType<typeof lockUserRow>>>;
type Wanted = { userId: string; operation: Operation; platform: Platform };

/**
 * L3: an action of an operator on a user happens in the account they belong to, if any, and is recorded in its log. If
 * that leaves the account without an administrator, it opens a request for one (H4).
 */
async function operate<T>(
  outside: Transaction,
  { userId, operation, platform }: Wanted,
  work: (tx: Transaction, user: User) => Promise<T>,
): Promise<T> {
  const accountId = await findAccountOf(platform.database.reader, userId);
  const tx = accountId ? await outside.enter(accountId) : outside;
  const user = await lockUserRow(tx, userId);
  // They joined or left in between: nothing was done, and the next try finds them.
  if (user && user.account_id !== accountId)
    throw new Refused('platform.unavailable', { retryAfterSeconds: 1 });
  const facts = user && {
    operator: user.operator,
    affiliated: user.account_id !== null,
    lockedByOperator: user.lock_reasons.includes('operator'),
    fulfillmentContact: user.fulfillment_contact,
  };
  const refusal = decideOperation(facts, operation);
  if (refusal || !user) throw new Refused(refusal ?? 'users.notFound');
  const answer = await work(tx, user);
  await raiseIfNoAdministrator(tx);
  return answer;
}

const again = async (tx: Transaction, userId: string): Promise<OperatedUser> => {
  const row = await lockUserRow(tx, userId);
  if (!row) throw new Error('the user is gone within the transaction');
  return operatedUser(row);
};

export const lockByOperator = implement(locking, ({ params, body }, { platform, transaction }) =>
  transaction((outside) =>
    operate(outside, { userId: params.userId, operation: 'lock', platform }, async (tx, user) => {
      await lockAsOperator(tx, user.id);
      await endPending(tx, [user.id], 'operatorLock');
      const details = { before: { lockReasons: user.lock_reasons }, reason: body.reason };
      await tx.audit('users.locked', [{ subjectId: user.id, details }]);
      await tellOfLostAdministrators(tx, [user], 'locked');
      return again(tx, user.id);
    }),
  ),
);

export const unlockByOperator = implement(unlocking, ({ params, body }, { platform, transaction }) =>
  transaction((outside) =>
    operate(outside, { userId: params.userId, operation: 'unlock', platform }, async (tx, user) => {
      await unlockAsOperator(tx, user.id);
      const details = { before: { lockReasons: user.lock_reasons }, reason: body.reason };
      await tx.audit('users.unlocked', [{ subjectId: user.id, details }]);
      return again(tx, user.id);
    }),
  ),
);

/** A4: the way out when no one in the account can act. */
export const releaseByOperator = implement(releasing, ({ params, body }, { platform, transaction }) =>
  transaction((outside) =>
    operate(outside, { userId: params.userId, operation: 'release', platform }, async (tx, user) => {
      await letGo(tx, user, body.reason);
      return again(tx, user.id);
    }),
  ),
);

export const eraseUser = implement(erasing, ({ params, body }, { platform, transaction }) =>
  transaction((outside) =>
    operate(outside, { userId: params.userId, operation: 'erase', platform }, async (tx, user) => {
      if (user.account_id) await letGo(tx, user, body.reason);
      const person = await findErased(tx, user.id);
      await endPending(tx, [user.id], 'erase');
      const { mentionedIn } = await erase(tx, person);
      // Comes last, so it is not deleted with the person: why someone was erased is kept, without their name.
      const reason = await withoutMentions(tx, person, body.reason);
      await tx.audit('users.erased', [{ subjectId: user.id, details: { reason, mentionedIn } }]);
      return { erased: true as const };
    }),
  ),
);

async function letGo(within: Transaction, user: User, reason: string): Promise<void> {
  const tx = inAccount(within);
  const details = { before: { roles: user.roles, lockReasons: user.lock_reasons }, reason };
  await tx.audit('users.removed', [{ subjectId: user.id, details }]);
  await tx.mail('removedFromAccount', [user.id], { accountName: tx.account.name });
  await leave(tx, [user.id], 'operator');
  await tellOfLostAdministrators(tx, [user], 'removed');
}
