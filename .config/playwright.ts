import { defineConfig } from '@playwright/test';
import { findBrowser } from '../apps/web/e2e/find-browser.ts';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  testDir: `${root}apps/web/e2e`,
  outputDir: `${root}apps/web/e2e/results`,
  globalSetup: `${root}apps/web/e2e/global-setup.ts`,
  fullyParallel: false,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  projects: [
    {
      name: 'features',
      testIgnore:
        /(screens|seeds|people-come-in|people-leave|managing|by-keyboard|sending|waiting-pages|row-actions|licensing)\.spec/,
    },
    // Afterwards and one look at a time: what they prepare, such as a link that was sent, is there once.
    { name: 'screens', testMatch: /screens\.spec/, dependencies: ['features'], workers: 1 },
    // Last: people join and requests are decided here, which changes the numbers that the others know.
    {
      name: 'arrivals',
      testMatch:
        /(seeds|people-come-in|people-leave|managing|by-keyboard|sending|waiting-pages|row-actions|licensing)\.spec/,
      dependencies: ['screens'],
    },
  ],
  reporter: [['list'], ['json', { outputFile: `${root}apps/web/e2e/results/report.json` }]],
  use: {
    actionTimeout: 15_000,
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    // What slides in is not what these tests ask about, and a click meets what stands still.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: findBrowser(),
  },
});
