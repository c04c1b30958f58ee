import { Semaphore, withTimeout } from 'async-mutex';
import { Busy } from './postgres-errors.ts';

/** Lets work of one account begin only when it is its turn. */
export type Turns = { take: <T>(account: string | null, work: () => Promise<T>) => Promise<T> };

/**
 * Changes of one account take turns at its row anyway. Here they wait for it before they take a connection, so that those of
 * one account, however many, never use up what all accounts share. First come, first served; Busy after the time.
 */
export function createTurns({
  atOnce,
  waitMilliseconds,
}: {
  atOnce: number;
  waitMilliseconds: number;
}): Turns {
  const queues = new Map<string, { turns: ReturnType<typeof withTimeout>; users: number }>();
  return {
    async take(account, work) {
      if (account === null) return work();
      const queue = queues.get(account) ?? { turns: createQueue(atOnce, waitMilliseconds), users: 0 };
      queues.set(account, queue);
      queue.users += 1;
      try {
        return await queue.turns.runExclusive(work);
      } finally {
        queue.users -= 1;
        if (queue.users === 0) queues.delete(account);
      }
    },
  };
}

const createQueue = (atOnce: number, waitMilliseconds: number) =>
  withTimeout(
    new Semaphore(atOnce),
    waitMilliseconds,
    new Busy('too many changes of this account are waiting'),
  );
