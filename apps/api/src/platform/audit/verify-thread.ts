import { Worker } from 'node:worker_threads';
import { openReader } from '../postgres/database.ts';
import { Unavailable } from '../postgres/postgres-errors.ts';
import type { ChainKeys } from './chain-keys.ts';
import { verifyAudit, type Evidence, type Verdict } from './verify-audit.ts';

/** What a thread is given: plain data, since buffers arrive as byte arrays. */
export type Asked = { url: string; accountId: string | null; evidence: Evidence };
type Answer = { verdict: Verdict } | { unavailable: string };

/** X1: checks a chain on a thread of its own, with a connection of its own: no request waits for the hashing. */
export function verifyOnThread(url: string, accountId: string | null, evidence: Evidence): Promise<Verdict> {
  const asked: Asked = { url, accountId, evidence };
  const worker = new Worker(program, { workerData: asked, eval: typeof program === 'string' });
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: Answer) => {
      if ('verdict' in answer) resolve(answer.verdict);
      else reject(new Unavailable(answer.unavailable));
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread that checks the log ended without a verdict')));
  });
}

/** In the bundle all files are in one folder. Tests run the source, which a thread of Node cannot read by itself. */
const program = import.meta.url.endsWith('.ts')
  ? `import('tsx/esm/api').then(({ register }) => {
      register();
      return import(${JSON.stringify(new URL('./audit-thread.ts', import.meta.url).href)});
    });`
  : new URL('./audit-thread.js', import.meta.url);

/** Runs on the thread. */
export async function checkAsked({ url, accountId, evidence }: Asked): Promise<Answer> {
  const { reader, close } = openReader(url);
  try {
    const { keys, anchors } = revived(evidence);
    return { verdict: await verifyAudit(reader, accountId, { keys, anchors, ahead: true }) };
  } catch (error) {
    if (error instanceof Unavailable) return { unavailable: error.message };
    throw error;
  } finally {
    await close();
  }
}

/** Buffers again, of the byte arrays that arrive on a thread. */
function revived({ keys, anchors = new Map() }: Evidence): Required<Pick<Evidence, 'keys' | 'anchors'>> {
  const revivedKeys: ChainKeys | null = keys && {
    ...keys,
    newest: { ...keys.newest, secret: Buffer.from(keys.newest.secret) },
    byId: new Map([...keys.byId].map(([id, key]) => [id, { ...key, secret: Buffer.from(key.secret) }])),
  };
  const revivedAnchors = new Map(
    [...anchors].map(
      ([sequence, anchor]) => [sequence, { ...anchor, hash: Buffer.from(anchor.hash) }] as const,
    ),
  );
  return { keys: revivedKeys, anchors: revivedAnchors };
}
