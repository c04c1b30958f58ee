import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/**
 * How the licensing tool is built: one file that needs nothing but Node, and the same with a clock that can be set, for
 * the demo and the tests.
 *
 * @type {import('esbuild').BuildOptions & { outdir: string }}
 */
export const options = {
  absWorkingDir: root,
  entryPoints: {
    'roster-licensing': 'apps/licensing-tool/src/main.ts',
    'roster-licensing-demo': 'apps/licensing-tool/src/demo/main.ts',
  },
  outdir: join(root, 'apps/licensing-tool/dist'),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Names stay: people may want to read what a file does before they run it.
  minifyWhitespace: true,
  minifySyntax: true,
  charset: 'utf8',
  logLevel: 'warning',
  banner: { js: '#!/usr/bin/env node' },
};
