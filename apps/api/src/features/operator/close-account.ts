import { closeAccount as endpoint } from '@roster/contract/operator';
import { decideCloseAccount, readableUntil } from '@roster/domain/account';
import { implement } from '../../platform/implement.ts';
import { endRequestsOfClosedAccount } from '../approvals/index.ts';
import { closeRequests, endPending } from '../pending/index.ts';
import { findHolders } from '../affiliation/index.ts';
import { findShutOut, markClosed } from './accounts.store.ts';
import { operatedAccount } from './operated.ts';

/** S2: closes the account. What waits for it ends now: in the days until its end no one can decide about it. */
export const closeAccount = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (outside) => {
    const tx = await outside.enter(params.accountId);
    const refusal = decideCloseAccount({ closed: (await operatedAccount(tx)).closedAt !== null });
    if (refusal) throw refused(refusal);
    await markClosed(tx);
    await endPending(tx, await findShutOut(tx), 'accountClosed');
    await tx.audit('account.closed', [{ subjectId: null, details: { reason: body.reason } }]);
    await endRequestsOfClosedAccount(tx);
    await closeRequests(tx);
    await tx.mail('accountClosed', await findHolders(tx, params.accountId, ['accountAdministrator']), {
      accountName: tx.account.name,
      closedAt: tx.now,
      endsAt: readableUntil(tx.now),
    });
    return operatedAccount(tx);
  }),
);
