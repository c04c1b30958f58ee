import { mailQueueState, type MailQueueState } from './mail/mail-queue.ts';
import type { Platform } from './platform.ts';
import { named, sql } from './postgres/sql.ts';

const freshMilliseconds = 1_000;

/**
 * Returns a function that tells whether requests can be answered: it writes to the database and looks
 * at the mail, at most once a second however many ask. Throws Unavailable when the database is away, full or read-only. A mail server that is away keeps
 * nobody from working, so its state is only a detail.
 */
export function createReadiness({ database, clock }: Platform): () => Promise<{ mail: MailQueueState }> {
  let asked: { at: number; answer: Promise<{ mail: MailQueueState }> } | null = null;

  async function ask() {
    // SQL: asked every second, before Prisma is loaded.
    await database.app.query(named('ready', sql`update readiness set asked_at = now()`));
    return { mail: await mailQueueState(database.app, clock()) };
  }

  return () => {
    const now = performance.now();
    if (!asked || now - asked.at > freshMilliseconds) asked = { at: now, answer: ask() };
    return asked.answer;
  };
}
