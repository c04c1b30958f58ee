import { spawnSync } from 'node:child_process';
import { fail, prepare, root } from './build.mjs';

// `npm run test:soak`: the long versions of the race and restart tests.
try {
  process.chdir(root);
  await prepare();
} catch (error) {
  fail(error);
}
const env = { ...process.env, ROSTER_RACE_ROUNDS: '3000', ROSTER_RESTARTS: '20' };
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', '.config/vitest.ts'];
const codes = [
  ['--project', 'server', 'race'],
  ['--project', 'process', 'database-restart'],
].map((which) => spawnSync(process.execPath, [...vitest, ...which], { stdio: 'inherit', env }).status);
process.exit(codes.every((code) => code === 0) ? 0 : 1);
