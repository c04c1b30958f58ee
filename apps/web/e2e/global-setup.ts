import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { homeFor } from '../../api/src/platform/postgres/embedded-postgres-home.ts';

/** A doubtful setting, which the operator reads about on the first page of the console. */
const doubtful = 'ROSTER_MAIL_SENDER';

/** One real product for all browser tests, started as a person starts it, with the demo people. */
export default async function globalSetup() {
  const dataDir = mkdtempSync(join(tmpdir(), 'roster-e2e-'));
  const child = spawn(process.execPath, ['packages/tasks/src/start.mjs'], {
    env: {
      ...process.env,
      PORT: '0',
      ROSTER_INBOX_PORT: '0',
      ROSTER_DATA_DIR: dataDir,
      ROSTER_DEMO_USERS: process.env['ROSTER_DEMO_USERS'] ?? '160',
      [doubtful]: 'roster@roster.example',
      ROSTER_LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  // Shown, except for the warning that the tests ask for: there is nothing to correct.
  createInterface(child.stderr).on('line', (line) => {
    if (!line.includes(`${doubtful} is not a setting`)) process.stderr.write(`${line}\n`);
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ctrl+C stops everything')) resolve();
    });
    child.on('exit', (code) => reject(new Error(`the product ended with ${code}: ${said}`)));
  });
  process.env['ROSTER_E2E_URL'] = /Roster is ready: (\S+)/.exec(said)?.[1] ?? '';
  process.env['ROSTER_E2E_INBOX'] = /Mail inbox: +(\S+)/.exec(said)?.[1] ?? '';

  return async () => {
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
    if (process.getuid?.() === 0) rmSync(homeFor(dataDir).dir, { recursive: true, force: true });
  };
}
