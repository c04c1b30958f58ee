import pg from 'pg';
import type { Writable } from 'node:stream';

type Connected = { connection: { stream: Writable } };

/**
 * Statements that are asked together leave in one write to the socket: pg writes each by itself, and each write cost more
 * than all that Node does for the statement (docs/decisions/0031).
 */
export class OneWriteClient extends pg.Client {
  override query(...statement: unknown[]): never {
    const { stream } = (this as unknown as Connected).connection;
    if (stream.writableCorked === 0) {
      stream.cork();
      // After everything that asks in this turn, promises included.
      process.nextTick(() => stream.uncork());
    }
    return (super.query as (...all: unknown[]) => unknown).apply(this, statement) as never;
  }
}
