import { resendMails as endpoint } from '@roster/contract/operator-mails';
import { decideEach } from '@roster/domain/decide-each';
import { decideResendMail } from '@roster/domain/operator-mails';
import { implement } from '../../platform/implement.ts';
import { findIds, selectMatching } from '../../platform/lists/index.ts';
import type { AccountTransaction, Transaction } from '../../platform/transaction.ts';
import {
  findAccountsOf,
  findForResend,
  queueAgain,
  undeliveredList,
  type FailedMail,
} from './mails.store.ts';

/** The one way to send failed emails again, one or all that match. Each account's log says so. */
export const resendMails = implement(endpoint, async ({ body }, { platform, transaction, refused: no }) => {
  const ids =
    'mailIds' in body
      ? body.mailIds
      : await selectMatching(body, no, (filters, limit) =>
          findIds(platform.database.reader, undeliveredList(filters), limit),
        );
  return transaction(async (tx) => {
    // Before the emails, as everywhere: a change in an account holds its row and writes emails of it.
    const entered = new Map<string, AccountTransaction>();
    for (const accountId of body.dryRun ? [] : await findAccountsOf(tx, ids))
      entered.set(accountId, await tx.enter(accountId));
    const { facts, rows } = await findForResend(tx, ids);
    const { allowed, refused } = decideEach(ids, facts, decideResendMail);
    if (!body.dryRun) {
      await queueAgain(tx, allowed);
      const resent = new Set(allowed);
      await record(
        { outside: tx, entered },
        rows.filter(({ id }) => resent.has(id)),
      );
    }
    return { done: allowed, refused: refused.map((one) => ({ ...one, name: null })) };
  });
});

async function record(
  { outside, entered }: { outside: Transaction; entered: ReadonlyMap<string, AccountTransaction> },
  resent: readonly FailedMail[],
): Promise<void> {
  for (const accountId of new Set(resent.map(({ account_id: id }) => id))) {
    const mails = resent.filter(({ account_id: id }) => id === accountId);
    const tx = accountId === null ? outside : entered.get(accountId);
    if (!tx) throw new Error('the account of an email is not the one it had a moment ago');
    await tx.audit(
      'mails.resent',
      mails.map(({ user_id: subjectId, template }) => ({ subjectId, details: { template } })),
    );
  }
}
