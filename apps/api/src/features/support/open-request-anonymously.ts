import { visitor } from '@roster/domain/actors';
import { openRequestAnonymously as endpoint } from '@roster/contract/support';
import { supportWords } from '@roster/i18n/support';
import { mailboxOf } from '@roster/domain/mail-allowances';
import { implement } from '../../platform/implement.ts';
import { runUnattended } from '../../platform/transaction.ts';
import { openRequest } from './opening.ts';

/**
 * H4. Does not look the address up, so that the response cannot reveal whether it is known. Throttled by address and by
 * network, so that no one can flood a stranger's mailbox or the operator's.
 */
export const openRequestAnonymously = implement(
  endpoint,
  async ({ body }, { platform, origin, now, refused }) => {
    const { throttles, database } = platform;
    const waits = [
      await throttles.take('supportMail', mailboxOf(body.email)),
      await throttles.take('supportFromNetwork', origin.network),
    ].filter((wait) => wait !== null);
    if (waits.length > 0) throw refused('request.tooMany', { retryAfterSeconds: Math.max(...waits) });

    return runUnattended(database, { accountId: null, actor: visitor, now }, async (tx) => {
      const subject = supportWords[body.language][`support.category.${body.category}`];
      const request = await openRequest(tx, { accountId: null, userId: null, subject, ...body });
      if (!request) throw new Error('only the platform raises a request that is there already');
      const number = Number(request.number);
      // The mailbox is not proven, so nothing that was typed goes there, the name included.
      const mailbox = { address: body.email, name: '', language: body.language };
      await tx.mailTo('serviceRequestReceived', mailbox, { number, subject }, null);
      return { number };
    });
  },
);
