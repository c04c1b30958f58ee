import { listUndelivered as listing, resendMail as resending } from '@roster/contract/operator';
import { implement } from '../../platform/implement.ts';
import { findMail, findUndelivered, queueAgain } from './mails.store.ts';

export const listUndelivered = implement(listing, (_input, { platform }) =>
  findUndelivered(platform.database.reader),
);

export const resendMail = implement(resending, ({ params }, { transaction, refused }) =>
  transaction(async (outside) => {
    const mail = await findMail(outside, params.mailId);
    if (!mail) throw refused('mails.notFound');
    if (mail.state !== 'failed') throw refused('mails.notFailed');
    const tx = mail.account_id ? await outside.enter(mail.account_id) : outside;
    await queueAgain(tx, params.mailId);
    await tx.audit('mails.resent', [{ subjectId: mail.user_id, details: { template: mail.template } }]);
    return { queued: true as const };
  }),
);
