import { spawnSync } from 'node:child_process';
import { fail, prepare, root } from './build.mjs';

// `npm run bench`. ROSTER_BENCH_SIZES=1000000 npm run bench runs another size.
try {
  process.chdir(root);
  await prepare();
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
process.exit(
  spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'apps/api/bench/bench.ts', ...process.argv.slice(2)],
    {
      stdio: 'inherit',
    },
  ).status ?? 1,
);
