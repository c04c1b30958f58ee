import { decideDelivery } from '@roster/domain/links';
import { issueTokens } from '../links.ts';
import type { Log } from '../log.ts';
import type { Database } from '../postgres/database.ts';
import { writeMail, type MailFacts } from './mail-words.ts';
import type { Mailer, OutgoingMail } from './mailer.ts';
import {
  claimMails,
  defer,
  holdMail,
  leaseSeconds,
  markDropped,
  markFailed,
  markSent,
  pauseQueue,
  takeInHand,
  type ClaimedMail,
  type MailInHand,
} from './mail-queue.ts';

export type MailWorker = {
  /** Sends what is due now. Returns how many mails it took; 0 also when the queue is paused. */
  runOnce: () => Promise<number>;
};

type Needs = {
  /** Tokens of links must last as long as the mail; leases and states are repeated after a crash. */
  database: Pick<Database, 'app' | 'passing'>;
  mailer: Mailer;
  publicUrl: URL;
  clock: () => Date;
  log: Log;
};

const batchSize = 20;
/** X2: sends at least once. A worker that dies in between leaves a lease that ends. */
export function createMailWorker(needs: Needs): MailWorker {
  return {
    runOnce: async () => {
      const mails = await claimMails(needs.database.passing, needs.clock(), batchSize);
      for (const [nth, mail] of mails.entries())
        if ((await deliver(needs, mail, mails.slice(nth + 1))) === 'paused') return 0;
      return mails.length;
    },
  };
}

/** Sends one mail and records what became of it. `rest` is what this worker holds besides. */
async function deliver(
  needs: Needs,
  mail: ClaimedMail,
  rest: readonly ClaimedMail[],
): Promise<'went on' | 'paused'> {
  const { mailer, clock, log } = needs;
  const database = needs.database.passing;
  const inHand = await takeInHand(database, mail, clock());
  if (!inHand) return 'went on';
  const fate = decideDelivery(inHand.links);
  if (fate !== 'send') {
    await (fate === 'sent' ? markSent(database, mail, clock()) : markDropped(database, mail));
    return 'went on';
  }
  const written = await write(needs, mail, inHand);
  if ('reason' in written) {
    log.error(
      { mailId: mail.id, template: mail.template, reason: written.reason },
      'a mail cannot be written',
    );
    await markFailed(database, mail, 'unwritable', written.reason);
    return 'went on';
  }
  const delivery = await keepingHold(needs, mail, () => mailer.send(written));
  if (delivery.outcome === 'sent') {
    await markSent(database, mail, clock());
    return 'went on';
  }
  // Not the server's words, which name addresses: operators read them beside the email, and erasing reaches them there.
  const { outcome, ...how } = delivery;
  const fault = 'fault' in how ? how.fault : null;
  log.warn({ mailId: mail.id, outcome, fault }, 'a mail could not be sent');
  if (delivery.outcome === 'fault') {
    await pauseQueue(database, { met: mail, untouched: rest }, delivery, clock());
    return 'paused';
  }
  if (delivery.outcome === 'refused') await markFailed(database, mail, 'refused', delivery.reason);
  else await defer(database, mail, delivery.reason, clock());
  return 'went on';
}

/** A template of a newer version, or a value that is missing, is a fault of that one mail. */
async function write(
  { database, publicUrl }: Needs,
  mail: ClaimedMail,
  inHand: MailInHand,
): Promise<OutgoingMail | { reason: string }> {
  const facts = { links: await linksFor(database, inHand), timeZone: inHand.timeZone, publicUrl };
  try {
    return {
      ...writeMail(mail, facts),
      messageId: `<${mail.id}@${publicUrl.hostname}>`,
      to: { name: mail.to_name, address: mail.to_address },
      date: mail.queued_at,
    };
  } catch (error) {
    return {
      reason: `This mail cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

/** Renews the lease while a slow server takes its time, so that nobody else sends the mail a second time. */
async function keepingHold<T>({ database, clock, log }: Needs, mail: ClaimedMail, work: () => Promise<T>) {
  const beat = setInterval(
    () => {
      holdMail(database.passing, mail, clock()).catch((error: unknown) =>
        log.warn({ err: error, mailId: mail.id }, 'the lease of a mail could not be renewed'),
      );
    },
    (leaseSeconds * 1_000) / 3,
  );
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}

/** Issues new tokens for each delivery; those of an earlier delivery that may have arrived stay valid beside them. */
async function linksFor({ app }: Needs['database'], { links }: MailInHand): Promise<MailFacts['links']> {
  const tokens = await issueTokens(
    app,
    links.map(({ id }) => id),
  );
  const issued: MailFacts['links'] = {};
  for (const [nth, { placeholder, expiresAt }] of links.entries())
    issued[placeholder] = { token: tokens[nth] ?? '', expiresAt: new Date(expiresAt) };
  return issued;
}
