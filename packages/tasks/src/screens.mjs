import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { fail, prepare, root } from './build.mjs';

// `npm run test:screens`: every screen in every language, scheme and width; `npm test` shows each of these at least once.
// `npm run pictures` is the same and keeps PNG files, to be looked at.
const folder = join(root, 'apps/web/e2e/pictures');
const pictures = process.argv.includes('--pictures');
try {
  process.chdir(root);
  await prepare();
  await ensureBrowser();
  if (pictures) mkdirSync(folder, { recursive: true });
} catch (error) {
  fail(error);
}
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    '.config/playwright.ts',
    '--project=screens',
    '--no-deps',
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, ROSTER_SCREENS: 'all', ...(pictures && { ROSTER_PICTURES: folder }) },
  },
);
if (pictures) console.log(`The pictures are in ${folder}`);
process.exit(status ?? 1);
