import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { openPool } from './open-pool.ts';
import { asUnavailable } from './postgres-errors.ts';
import type { Sql } from './sql.ts';

export type CopyOut = {
  /** Runs a COPY … TO STDOUT and passes its bytes on as they arrive; stops when the signal fires. */
  open: (statement: Sql, signal: AbortSignal) => Promise<AsyncIterable<Uint8Array>>;
  close: () => Promise<void>;
};

/** Exports take long, so they have a small pool of their own: a connection for each place of the queue. */
export function createCopyOut(connectionString: string, max: number): CopyOut {
  const pool = openPool({
    connectionString,
    max,
    connectionTimeoutMillis: 10_000,
    role: 'roster_reader',
    session: { statementTimeout: '15min', nestedLoops: 'off' },
  });

  return {
    async open(statement, signal) {
      const client = await pool.connect().catch((error: unknown) => {
        throw asUnavailable(error);
      });
      if (signal.aborted) {
        client.release();
        throw new Error('the reader has gone');
      }
      const stream = client.query(copyTo(withValues(statement)));
      // It says that the connection was lost, even before anyone reads, and by itself does not end then.
      stream.on('error', (error) => stream.destroy(error));
      // Closing the connection is the only way to stop a COPY whose reader has gone.
      const end = () => {
        stream.destroy();
        client.release(true);
      };
      signal.addEventListener('abort', end, { once: true });
      return finished(stream, (whole) => {
        signal.removeEventListener('abort', end);
        // A connection that broke off may not know it yet.
        if (!signal.aborted) client.release(!whole);
      });
    },
    close: () => pool.end(),
  };
}

async function* finished(
  stream: AsyncIterable<Uint8Array>,
  done: (whole: boolean) => void,
): AsyncIterable<Uint8Array> {
  let whole = false;
  try {
    yield* stream;
    whole = true;
  } finally {
    done(whole);
  }
}

/** The statement with its values inlined: COPY takes no parameters. */
const withValues = ({ strings, values }: Sql): string =>
  strings.map((text, nth) => (nth < values.length ? text + literal(values[nth]) : text)).join('');

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (value instanceof Date) return pg.escapeLiteral(value.toISOString());
  if (Array.isArray(value)) return pg.escapeLiteral(`{${value.map(element).join(',')}}`);
  if (typeof value === 'object') return pg.escapeLiteral(JSON.stringify(value));
  return pg.escapeLiteral(String(value as string));
}

const element = (value: unknown) => `"${String(value).replace(/["\\]/g, '\\$&')}"`;
