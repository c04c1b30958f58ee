import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.mjs';
import { fail, prepare, root } from './build.mjs';

// `npm run bench`. ROSTER_BENCH_SIZES=1000000 npm run bench runs another size.
// `npm run bench -- --screens` measures the screens with 100,000 users, in a browser.
const screens = process.argv.includes('--screens');
try {
  process.chdir(root);
  await prepare();
  if (screens) await ensureBrowser();
  const { build } = await import('esbuild');
  // The floor is a plain program too: built, not transpiled while it starts.
  await build({
    entryPoints: ['apps/api/bench/floor.ts'],
    outfile: 'apps/api/dist/floor.js',
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
} catch (error) {
  fail(error);
}
const program = screens
  ? ['node_modules/@playwright/test/cli.js', 'test', '--config', '.config/playwright-bench.ts']
  : ['node_modules/tsx/dist/cli.mjs', 'apps/api/bench/bench.ts', ...process.argv.slice(2)];
process.exit(
  spawnSync(process.execPath, program, {
    stdio: 'inherit',
    env: { ...(screens && { ROSTER_DEMO_USERS: '100000' }), ...process.env },
  }).status ?? 1,
);
