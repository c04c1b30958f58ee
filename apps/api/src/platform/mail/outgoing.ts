import { together } from '../postgres/together.ts';
import type { Begun } from '../postgres/within.ts';

/** The emails of a transaction that are written with its COMMIT, in the same round trip. */
export type Outgoing = {
  /** Sends all its statements right away when it is called. */
  add: (write: () => Promise<void>) => void;
  /** Writes those that wait: before another email is judged, which counts them. */
  flush: () => Promise<void>;
};

export function createOutgoing({ atCommit }: Pick<Begun, 'atCommit'>): Outgoing {
  let waiting: (() => Promise<void>)[] = [];
  const flush = async () => {
    const writes = waiting;
    waiting = [];
    await together(...writes.map((write) => write()));
  };
  return {
    add(write) {
      waiting.push(write);
      atCommit(flush);
    },
    flush,
  };
}
