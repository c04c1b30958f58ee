import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const setupFiles = ['.config/random.ts'];

export default defineConfig({
  root,
  test: {
    // Left to itself, Vitest leaves one of two cores idle.
    maxWorkers: '100%',
    projects: [
      {
        root,
        test: {
          name: 'rules',
          setupFiles,
          include: [
            'packages/**/*.test.ts',
            'apps/{web,licensing-tool}/src/**/*.test.ts',
            'apps/api/src/http/**/*.test.ts',
          ],
        },
      },
      {
        root,
        test: {
          name: 'server',
          setupFiles,
          include: ['apps/api/src/{demo,features,inbox,platform,testing}/**/*.test.ts'],
          globalSetup: 'apps/api/src/testing/global-setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          // `npm run test:soak` alone: what needs more than Node.
          name: 'soak',
          include: ['apps/api/src/**/*.soak.ts'],
          globalSetup: 'apps/api/src/testing/global-setup.ts',
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          // Real processes, one after the other: each starts a whole product.
          name: 'process',
          include: ['apps/api/process-tests/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        root,
        test: {
          // The licensing tool as a real process. It mostly waits, so the files run side by side.
          name: 'tool',
          include: ['apps/licensing-tool/process-tests/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
