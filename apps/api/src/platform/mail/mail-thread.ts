import '../as-newer-node.ts';
import { parentPort, workerData } from 'node:worker_threads';
import type { FromThread, MailThreadData, ToThread } from './mail-sender.ts';

// The program of a thread of its own: writing an email and talking to the mail server costs more than the change that
// caused it, and no request should wait for that.

const { openMailDatabase } = await import('../postgres/database.ts');
const { createMailWorker } = await import('./mail-worker.ts');
const { createMailer } = await import('./mailer.ts');

const { url, smtpUrl, mailFrom, publicUrl } = workerData as MailThreadData;
const report = (message: FromThread) => parentPort?.postMessage(message);
const log =
  (level: 'info' | 'warn' | 'error') =>
  (fields: object, message: string): void =>
    report({ level, fields, message });

const { close, ...database } = openMailDatabase(url);
const mailer = createMailer(smtpUrl, mailFrom);
const worker = createMailWorker({
  database,
  mailer,
  publicUrl: new URL(publicUrl),
  clock: () => new Date(),
  log: { info: log('info'), warn: log('warn'), error: log('error') },
});

let stopping = false;
let sending = Promise.resolve();

parentPort?.on('message', (message: ToThread) => {
  if (stopping) return;
  stopping = message === 'stop';
  sending = sending.then(stopping ? leave : deliver);
});

async function deliver(): Promise<void> {
  try {
    while (!stopping && (await worker.runOnce()) > 0);
  } catch (error) {
    report({
      level: 'warn',
      fields: { err: error },
      message: 'the mail worker could not reach the database',
    });
  }
  report('done');
}

/** Without an open port and connections the thread ends. */
async function leave(): Promise<void> {
  mailer.close();
  await close();
  parentPort?.close();
}
