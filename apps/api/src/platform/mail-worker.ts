import type { Queryable } from './database.ts';
import { issueToken } from './links.ts';
import type { Log } from './log.ts';
import { writeMail } from './mail-words.ts';
import type { Mailer } from './mailer.ts';
import { claimMails, markFailedTry, markSent, type ClaimedMail } from './outbox.ts';

export type MailWorker = {
  /** Sends what is due now; returns how many emails it took. */
  runOnce: () => Promise<number>;
  start: () => void;
  /** Finishes the emails in progress. */
  stop: () => Promise<void>;
};

type Needs = { database: Queryable; mailer: Mailer; publicUrl: URL; clock: () => Date; log: Log };

const batchSize = 20;
const pauseMilliseconds = 500;

/** X2: sends at least once. A worker that dies in between leaves a lease that expires. */
export function createMailWorker(needs: Needs): MailWorker {
  let stopped = false;
  let wake = () => {};
  let loop = Promise.resolve();

  async function runOnce(): Promise<number> {
    const mails = await claimMails(needs.database, needs.clock(), batchSize);
    for (const mail of mails) await deliver(needs, mail);
    return mails.length;
  }

  async function run(): Promise<void> {
    while (!stopped) {
      const taken = await runOnce().catch((error: unknown) => {
        needs.log.warn({ err: error }, 'the mail worker waits for the database');
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

async function deliver({ database, mailer, publicUrl, clock, log }: Needs, mail: ClaimedMail): Promise<void> {
  const words = writeMail(mail, await tokensOf(database, mail), publicUrl);
  const delivery = await mailer.send({
    ...words,
    messageId: `<${mail.id}@${publicUrl.hostname}>`,
    to: { name: mail.to_name, address: mail.to_address },
    date: mail.queued_at,
  });
  if (delivery.ok) return markSent(database, mail.id, clock());
  log.warn({ mailId: mail.id, reason: delivery.reason, final: delivery.final }, 'a mail could not be sent');
  return markFailedTry(database, mail, delivery.reason, { now: clock(), final: delivery.final });
}

/** Makes new tokens for each delivery; those of an earlier delivery that may have arrived stay valid. */
async function tokensOf(database: Queryable, { links }: ClaimedMail): Promise<Record<string, string>> {
  const tokens: Record<string, string> = {};
  for (const [placeholder, linkId] of Object.entries(links))
    tokens[placeholder] = await issueToken(database, linkId);
  return tokens;
}
