import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real `npm start`, as a person would run it, with what it printed. */
export type Product = {
  child: ChildProcess;
  output: () => string;
  /** The address it printed; rejects when the process ends before. */
  ready: Promise<string>;
  ended: Promise<number | null>;
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

const answerMilliseconds = 30_000;

export const demoPassword = 'roster demo password';

export function startProduct(settings: Record<string, string>, cwd = process.cwd()): Product {
  const child = spawn(process.execPath, ['packages/tasks/src/start.mjs'], {
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '/tmp',
      ROSTER_LOG_LEVEL: 'silent',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that a kill takes what npm would take.
    detached: true,
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  // What it printed last is still on its way when it exits. One that was killed may leave its database behind, which keeps
  // the output open.
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
    child.on('exit', (code) => {
      if (code === null) resolve(code);
    });
  });
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const address = /Roster is ready: (\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    void ended.then((code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
  ready.catch(() => undefined); // tests of failing starts look at `ended`
  return {
    child,
    output: () => said,
    ready,
    ended,
    stop: (signal = 'SIGINT') => {
      if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, signal);
      return ended;
    },
  };
}

export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'roster-process-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export type Client = (
  path: string,
  body?: unknown,
  method?: 'POST' | 'PATCH',
  headers?: Record<string, string>,
) => Promise<{ status: number; body: Record<string, unknown> }>;

/** Signs in as a user of the demo cast. */
export async function signIn(address: string, email: string): Promise<Client> {
  const json = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const reply = await fetch(`${address}/api/v1/sign-in`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email, password: demoPassword }),
  });
  if (reply.status !== 200) throw new Error(`sign-in answered ${reply.status}: ${await reply.text()}`);
  const cookie = reply.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async (path, body, method = 'POST', headers = {}) => {
    const answer = await fetch(`${address}/api/v1${path}`, {
      // Nothing may hang: a missing response is a failure of its own.
      signal: AbortSignal.timeout(answerMilliseconds),
      headers: { cookie, ...(body !== undefined && json), ...headers },
      ...(body !== undefined && { method, body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
}
