import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { measure, oneByOne, startProgram, type Cost } from './measure.ts';

const port = 3482;
const base = `http://localhost:${port}`;

export type PeerCosts = { add: Cost; lock: Cost; list: Cost };

/** Installs better-auth from its own lock file, apart from the product, and returns where it is. */
function installPeer(): string {
  const folder = join(process.cwd(), 'node_modules/.roster/bench-peer');
  mkdirSync(folder, { recursive: true });
  cpSync('apps/api/bench/peer', folder, { recursive: true });
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(folder, 'peer.mjs');
}

/**
 * The same work done by better-auth with its admin plugin, on a database of its own with as many users: adding one without a
 * password, banning one, and a page of the list. It writes neither an audit log nor emails.
 */
export async function measurePeer(databaseUrl: string, users: number): Promise<PeerCosts> {
  const peer = await startProgram(
    [installPeer()],
    { DATABASE_URL: databaseUrl, PORT: String(port), PEER_USERS: String(users) },
    base,
  );
  try {
    const cookie = await signIn();
    const send = async (path: string, body?: object) => {
      const reply = await fetch(`${base}/api/auth/${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { cookie, origin: base, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
      if (!reply.ok) throw new Error(`the peer's ${path} answered ${reply.status}: ${await reply.text()}`);
      await reply.text();
    };
    const add = await measure(
      peer.pid,
      (nth) => send('admin/create-user', { email: `bench.${nth}@example.org`, name: 'Ben Ch', role: 'user' }),
      oneByOne,
    );
    const lock = await measure(
      peer.pid,
      (nth) => send('admin/ban-user', { userId: `user-${nth + 1}` }),
      oneByOne,
    );
    const list = await measure(peer.pid, () => send('admin/list-users?limit=50&sortBy=name'), {
      count: 20,
      parallel: 4,
      warmUp: 4,
    });
    return { add, lock, list };
  } finally {
    await peer.stop();
  }
}

async function signIn(): Promise<string> {
  const reply = await fetch(`${base}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { origin: base, 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'ana.weber@harbor.example', password: 'roster demo password' }),
  });
  if (!reply.ok) throw new Error(`the peer's sign-in answered ${reply.status}`);
  await reply.text();
  return reply.headers.get('set-cookie')?.split(';')[0] ?? '';
}
