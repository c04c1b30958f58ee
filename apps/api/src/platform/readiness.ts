import { mailQueueState, type MailQueueState } from './mail/mail-queue.ts';
import type { Platform } from './platform.ts';
import { named, sql } from './postgres/sql.ts';

const freshMilliseconds = 1_000;

/**
 * Returns a function that tells whether requests can be answered: it writes to the database, at most once a second however
 * many ask, and looks at the mail, once at a time. Throws Unavailable when the database is away, full or read-only. A mail
 * server that is away keeps nobody from working, so its state is only a detail.
 */
export function createReadiness({ database, clock }: Platform): () => Promise<{ mail: MailQueueState }> {
  let asked: { at: number; answer: Promise<unknown> } | null = null;
  let looking: Promise<MailQueueState> | null = null;

  // SQL: asked every second, before Prisma is loaded.
  const write = () => database.app.query(named('ready', sql`update readiness set asked_at = now()`));

  return async () => {
    const now = performance.now();
    if (!asked || now - asked.at > freshMilliseconds) asked = { at: now, answer: write() };
    await asked.answer;
    looking ??= mailQueueState(database.app, clock()).finally(() => (looking = null));
    return { mail: await looking };
  };
}
