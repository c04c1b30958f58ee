import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.mjs';
import { fail, prepare, root } from './build.mjs';

// `npm run test:soak`: the long versions of the race and restart tests, every screen in every language, scheme and width,
// and random sequences for the state machine: 20 minutes of them, or another number: `npm run test:soak -- 60`.
const minutes = Number(process.argv[2] ?? 20);
try {
  process.chdir(root);
  await prepare();
  await ensureBrowser();
} catch (error) {
  fail(error);
}
const env = {
  ...process.env,
  ROSTER_SEED: process.env.ROSTER_SEED ?? String(Math.floor(Math.random() * 2 ** 31)),
  ROSTER_MODEL_SECONDS: String(minutes * 60),
  ROSTER_RACE_ROUNDS: '3000',
  ROSTER_JOIN_ROUNDS: '300',
  ROSTER_LINK_TOKENS: '100',
  ROSTER_APPROVAL_ROUNDS: '300',
  ROSTER_RESTARTS: '20',
  ROSTER_PLAN_PEOPLE: '100000',
  ROSTER_KILLS: '50',
  ROSTER_REMOVAL_ROUNDS: '1000',
  ROSTER_SOAK: 'true',
};
console.log(`Randomized tests run with ROSTER_SEED=${env.ROSTER_SEED}.`);

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', '.config/vitest.ts', '--project'];
const parts = [
  [...vitest, 'server', 'race', 'approvals.test'],
  [...vitest, 'server', 'state-machine'],
  [...vitest, 'server', 'testing/plans'],
  // A thousand mails and a mail server that fails; LibreOffice, which must be on the PATH.
  [...vitest, 'soak'],
  [...vitest, 'process', 'database-restart', 'mail-after-kill', 'jobs'],
  // Every search box, on a slow machine.
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    '.config/playwright.ts',
    '--project=features',
    'typing',
  ],
  // In every language.
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    '.config/playwright.ts',
    '--project=arrivals',
    '--no-deps',
    'by-keyboard',
  ],
  ['packages/tasks/src/screens.mjs'],
];
const results = parts.map((command) => {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', env });
  return { command: command.slice(-2).join(' '), green: status === 0 };
});
for (const { command, green } of results) console.log(`${green ? 'green' : 'RED'}  ${command}`);
process.exit(results.every(({ green }) => green) ? 0 : 1);
