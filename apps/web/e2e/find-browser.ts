import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright-core';
import { browserNames } from '../../../packages/tasks/src/browser-names.mjs';

// A browser that contacts no host but ours.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Finds Playwright's own Chromium, else the machine's. Throws one sentence if there is none. */
export function findBrowser(): LaunchOptions {
  const asRoot = process.getuid?.() === 0;
  const args = asRoot ? [...quiet, '--no-sandbox'] : quiet;
  if (existsSync(chromium.executablePath())) return { args };
  const found = browserNames.map(onPath).find(Boolean);
  if (!found) {
    throw new Error(
      'The browser tests need Chromium: install it with "npx playwright install chromium" or from your system\'s packages.',
    );
  }
  return { args, executablePath: found };
}

function onPath(name: string): string | null {
  try {
    return execFileSync('which', [name], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return null; // not installed
  }
}
