import { defineConfig } from '@playwright/test';
import tests from './playwright.ts';

/** `npm run bench -- --screens`: measures, and asserts no time. */
export default defineConfig({
  ...tests,
  testMatch: /\.bench\.ts$/,
  workers: 1,
  timeout: 300_000,
  projects: [{ name: 'bench' }],
  reporter: [['line']],
});
