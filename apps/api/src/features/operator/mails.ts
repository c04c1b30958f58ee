import { listUndelivered as listing, resendMail as resending } from '@roster/contract/operator';
import { decideResendMail } from '@roster/domain/accounts';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/list-page.ts';
import { findMail, mailAnswer, queueAgain, undeliveredList } from './mails.store.ts';

export const listUndelivered = implement(listing, ({ query }, context) =>
  listPage(listing, query, context, undeliveredList(), mailAnswer),
);

export const resendMail = implement(resending, ({ params }, { transaction, refused }) =>
  transaction(async (outside) => {
    const mail = await findMail(outside, params.mailId);
    const refusal = decideResendMail(mail && { failed: mail.state === 'failed' });
    if (refusal || !mail) throw refused(refusal ?? 'mails.notFound');
    const tx = mail.account_id ? await outside.enter(mail.account_id) : outside;
    await queueAgain(tx, params.mailId);
    await tx.audit('mails.resent', [{ subjectId: mail.user_id, details: { template: mail.template } }]);
    return { queued: true as const };
  }),
);
