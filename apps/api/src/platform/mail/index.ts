export { endPause, findOldestWaiting, mailQueueState } from './mail-queue.ts';
export { createMailSender } from './mail-sender.ts';
export type { MailReceipt } from './outbox.ts';
