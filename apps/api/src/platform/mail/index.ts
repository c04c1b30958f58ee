export { endPause, findOldestWaiting, mailQueueState } from './mail-queue.ts';
export { createMailWorker } from './mail-worker.ts';
export { createMailer } from './mailer.ts';
export type { MailReceipt } from './outbox.ts';
