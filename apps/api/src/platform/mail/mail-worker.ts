import type { Queryable } from '../postgres/database.ts';
import { findExpiries, issueToken } from '../links.ts';
import type { Log } from '../log.ts';
import { writeMail, type MailFacts } from './mail-words.ts';
import type { Mailer, OutgoingMail } from './mailer.ts';
import {
  claimMails,
  defer,
  holdMail,
  leaseSeconds,
  markFailed,
  markSent,
  pauseQueue,
  timeZoneOf,
  type ClaimedMail,
} from './mail-queue.ts';

export type MailWorker = {
  /** Sends what is due now. Returns how many mails it took; 0 also when the queue is paused. */
  runOnce: () => Promise<number>;
  start: () => void;
  /** Finishes the mails in hand. */
  stop: () => Promise<void>;
};

type Needs = { database: Queryable; mailer: Mailer; publicUrl: URL; clock: () => Date; log: Log };

const batchSize = 20;
const pauseMilliseconds = 500;

/** X2: sends at least once. A worker that dies in between leaves a lease that ends. */
export function createMailWorker(needs: Needs): MailWorker {
  let stopped = false;
  let wake = () => {};
  let loop = Promise.resolve();

  async function runOnce(): Promise<number> {
    const mails = await claimMails(needs.database, needs.clock(), batchSize);
    for (const [nth, mail] of mails.entries())
      if ((await deliver(needs, mail, mails.slice(nth + 1))) === 'paused') return 0;
    return mails.length;
  }

  async function run(): Promise<void> {
    while (!stopped) {
      const taken = await runOnce().catch((error: unknown) => {
        needs.log.warn({ err: error }, 'the mail worker could not reach the database');
        return 0;
      });
      if (taken < batchSize && !stopped) await pause();
    }
  }

  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pauseMilliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  return {
    runOnce,
    start: () => {
      loop = run();
    },
    stop: async () => {
      stopped = true;
      wake();
      await loop;
    },
  };
}

/** Sends one mail and records what became of it. `rest` is what this worker holds besides. */
async function deliver(
  needs: Needs,
  mail: ClaimedMail,
  rest: readonly ClaimedMail[],
): Promise<'went on' | 'paused'> {
  const { database, mailer, clock, log } = needs;
  if (!(await holdMail(database, mail, clock()))) return 'went on';
  const written = await write(needs, mail);
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
  log.warn({ mailId: mail.id, ...delivery }, 'a mail could not be sent');
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
): Promise<OutgoingMail | { reason: string }> {
  const facts = {
    links: await issueTokens(database, mail),
    timeZone: await timeZoneOf(database, mail),
    publicUrl,
  };
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
      holdMail(database, mail, clock()).catch((error: unknown) =>
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
async function issueTokens(database: Queryable, { links }: ClaimedMail): Promise<MailFacts['links']> {
  const expiries = await findExpiries(database, Object.values(links));
  const issued: MailFacts['links'] = {};
  for (const [placeholder, linkId] of Object.entries(links)) {
    const expiresAt = expiries.get(linkId);
    if (expiresAt) issued[placeholder] = { token: await issueToken(database, linkId), expiresAt };
  }
  return issued;
}
