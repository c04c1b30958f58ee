import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserNames } from './browser-names.mjs';
import { root, TaskError } from './build.mjs';

// The shell is what Playwright installs, too; older releases of Debian have the whole browser only.
const debianPackages = ['chromium-headless-shell', 'chromium'];

/** Finds a Chromium for the browser tests, or installs one where it can without prompting. */
export async function ensureBrowser(say = console.log) {
  if (await hasBrowser()) return;
  say('No Chromium found; trying Playwright’s own …');
  if (tryRun('npx', ['playwright', 'install', 'chromium']) && (await hasBrowser())) return;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say('Installing Chromium from Debian’s packages …');
    tryRun('apt-get', ['update', '-qq']);
    const options = ['-y', '-qq', '--no-install-recommends'];
    const isInstalled = debianPackages.some((name) =>
      tryRun('apt-get', ['install', ...options, name, 'fonts-liberation']),
    );
    if (isInstalled && (await hasBrowser())) return;
  }
  throw new TaskError(
    'The browser tests need Chromium: install it with "npx playwright install --with-deps chromium" or, on Debian, "apt-get install chromium", then run npm test again.',
  );
}

async function hasBrowser() {
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath()) || browserNames.some((name) => tryRun('which', [name]));
}

function tryRun(command, args) {
  try {
    execFileSync(command, args, {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 300_000,
    });
    return true;
  } catch {
    return false; // the caller reports the consequence
  }
}
