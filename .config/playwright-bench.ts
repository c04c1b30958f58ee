import { defineConfig } from '@playwright/test';
import tests from './playwright.ts';

/** `npm run bench -- --screens`: measures, and asserts no time. */
export default defineConfig({
  ...tests,
  testMatch: /\.bench\.ts$/,
  workers: 1,
  timeout: 300_000,
  // As most people see it.
  use: { ...tests.use, contextOptions: { reducedMotion: 'no-preference' } },
  projects: [{ name: 'bench' }],
  reporter: [['line']],
});
