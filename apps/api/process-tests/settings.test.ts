import { expect, test } from 'vitest';
import type { settings } from '../src/platform/settings/settings.ts';
import { startProduct } from './product.ts';

// What a person reads who mistyped a setting: one sentence, and no server that half works.

/** Values that cannot be used; a setting without one here fails the run. */
const bad: Record<keyof typeof settings, string> = {
  PORT: '30OO',
  PUBLIC_URL: 'https://roster.example/portal',
  DATABASE_URL: 'mysql://roster:secret-word@localhost/roster',
  MIGRATION_DATABASE_URL: 'roster:secret-word@localhost',
  SMTP_URL: 'http://user:secret-word@mail.example',
  MAIL_FROM: 'Roster',
  ROSTER_DATA_DIR: '/dev/null/roster',
  ROSTER_DOWNLOADS_DIR: '/dev/null/downloads',
  ROSTER_SECRET_FILE: '/dev/null/keys',
  ROSTER_POLICY_SECRET_FILE: '/dev/null/keys',
  ROSTER_ANCHOR_FILE: '/dev/null/anchors',
  ROSTER_DEMO: 'yes',
  ROSTER_DEMO_USERS: '1e3',
  ROSTER_INBOX_PORT: '70000',
  ROSTER_DEVICES_PER_USER: 'some',
  TRUSTED_PROXIES: 'all',
  ROSTER_LOG_LEVEL: 'verbose',
  NODE_ENV: 'prodution',
};

test.concurrent.each(Object.entries(bad))('%s is refused in one sentence', async (name, value) => {
  const product = startProduct({ PORT: '0', ROSTER_INBOX_PORT: '0', [name]: value });
  expect(await product.ended).toBe(1);
  // The first start may build, and says so.
  const lines = product
    .output()
    .trim()
    .split('\n')
    .filter((line) => !line.endsWith('…'));
  expect(product.output()).not.toMatch(/ {4}at |node:internal|secret-word/);
  // Whether a path can be used shows only when it is opened.
  if (value.startsWith('/dev/null')) expect(lines).toEqual([expect.stringContaining(value)]);
  else
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^The setting ${name} cannot be used.*: it must be `)),
    ]);
});
