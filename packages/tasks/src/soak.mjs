import { spawnSync } from 'node:child_process';
import { fail, prepare, root } from './build.mjs';

// `npm run test:soak`: the long versions of the race and restart tests.
try {
  process.chdir(root);
  await prepare();
} catch (error) {
  fail(error);
}
const env = {
  ...process.env,
  ROSTER_RACE_ROUNDS: '3000',
  ROSTER_JOIN_ROUNDS: '300',
  ROSTER_LINK_TOKENS: '100',
  ROSTER_APPROVAL_ROUNDS: '300',
  ROSTER_RESTARTS: '20',
  ROSTER_KILLS: '50',
  ROSTER_REMOVAL_ROUNDS: '1000',
  ROSTER_MODEL_SEQUENCES: '10000',
};
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', '.config/vitest.ts'];
const codes = [
  ['--project', 'server', 'race', 'approvals.test', 'state-machine'],
  // Needs LibreOffice on the PATH.
  ['--project', 'soak'],
  ['--project', 'process', 'database-restart', 'mail-after-kill'],
].map((which) => spawnSync(process.execPath, [...vitest, ...which], { stdio: 'inherit', env }).status);
process.exit(codes.every((code) => code === 0) ? 0 : 1);
