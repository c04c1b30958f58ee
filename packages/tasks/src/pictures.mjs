import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { fail, prepare, root } from './build.mjs';

// `npm run pictures`: every screen × language × scheme × width as PNG files, to be looked at.
const folder = join(root, 'apps/web/e2e/pictures');
try {
  process.chdir(root);
  await prepare();
  await ensureBrowser();
  mkdirSync(folder, { recursive: true });
} catch (error) {
  fail(error);
}
const command = [
  'node_modules/@playwright/test/cli.js',
  'test',
  '--config',
  '.config/playwright.ts',
  '--project=screens',
  '--no-deps',
];
const { status } = spawnSync(process.execPath, command, {
  stdio: 'inherit',
  env: { ...process.env, ROSTER_PICTURES: folder },
});
console.log(`The pictures are in ${folder}`);
process.exit(status ?? 1);
