import { resendMails as endpoint } from '@roster/contract/operator-mails';
import { decideEach } from '@roster/domain/decide-each';
import { decideResendMail } from '@roster/domain/operator-mails';
import { implement } from '../../platform/implement.ts';
import { findIds, selectMatching } from '../../platform/lists/index.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { findForResend, queueAgain, undeliveredList, type FailedMail } from './mails.store.ts';

/** The one way to send failed emails again, one or all that match. Each account's log says so. */
export const resendMails = implement(endpoint, async ({ body }, { platform, transaction, refused: no }) => {
  const ids =
    'mailIds' in body
      ? body.mailIds
      : await selectMatching(body, no, (filters, limit) =>
          findIds(platform.database.reader, undeliveredList(filters), limit),
        );
  return transaction(async (tx) => {
    const { facts, rows } = await findForResend(tx, ids);
    const { allowed, refused } = decideEach(ids, facts, decideResendMail);
    if (!body.dryRun) {
      await queueAgain(tx, allowed);
      const resent = new Set(allowed);
      await record(
        tx,
        rows.filter(({ id }) => resent.has(id)),
      );
    }
    return { done: allowed, refused: refused.map((one) => ({ ...one, name: null })) };
  });
});

/** One account after the other, in the order of their ids, so that two operators wait for each other and never for ever. */
async function record(outside: Transaction, resent: readonly FailedMail[]): Promise<void> {
  for (const accountId of new Set(resent.map(({ account_id: id }) => id))) {
    const mails = resent.filter(({ account_id: id }) => id === accountId);
    const tx = accountId === null ? outside : await outside.enter(accountId);
    await tx.audit(
      'mails.resent',
      mails.map(({ user_id: subjectId, template }) => ({ subjectId, details: { template } })),
    );
  }
}
