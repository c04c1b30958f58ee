import { mailQueueState, type MailQueueState } from './mail/mail-queue.ts';
import type { Platform } from './platform.ts';
import { named, sql } from './postgres/sql.ts';

const freshMilliseconds = 1_000;

/**
 * Returns a function that tells whether requests can be answered: it writes to the database, at most once a second
 * however many ask. Throws Unavailable when the database is away, full or read-only. A mail server that is away keeps
 * nobody from working, so its state is only a detail.
 */
export function createReadiness({ database, clock }: Platform): () => Promise<{ mail: MailQueueState }> {
  let written: { at: number; done: Promise<unknown> } | null = null;

  function write(): Promise<unknown> {
    const now = performance.now();
    if (!written || now - written.at > freshMilliseconds) {
      // SQL: asked every second, before Prisma is loaded.
      const done = database.app.query(named('ready', sql`update readiness set asked_at = now()`));
      written = { at: now, done };
    }
    return written.done;
  }

  return async () => {
    await write();
    return { mail: await mailQueueState(database.app, clock()) };
  };
}
