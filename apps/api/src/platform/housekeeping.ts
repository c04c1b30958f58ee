import type { Platform } from './platform.ts';
import { forgetEndedSessions } from './sessions.ts';

const everyMilliseconds = 10 * 60_000;

/** What must be tidied now and then. Answers the function that ends it. */
export function startHousekeeping({ database, clock, log }: Platform): () => Promise<void> {
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = forgetEndedSessions(database.app, clock()).catch((error: unknown) => {
      log.warn({ err: error }, 'housekeeping waits for the database');
    });
  }, everyMilliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
