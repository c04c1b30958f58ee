import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEnv, StartupError } from './env.ts';
import { settings } from './settings.ts';
import { sentenceOf } from './start-warnings.ts';

const production = {
  NODE_ENV: 'production',
  ROSTER_DEMO: 'off',
  DATABASE_URL: 'postgresql://server:word@database/roster',
  PUBLIC_URL: 'https://roster.example.com',
  SMTP_URL: 'smtp://mail',
  MAIL_FROM: 'roster@roster.example.com',
  TRUSTED_PROXIES: '1',
};

describe('every setting', () => {
  test('is in the table of the README, which has no others', () => {
    const [, table = ''] = readFileSync('README.md', 'utf8').split('## Settings (environment)');
    const section = table.split('\n## ')[0] ?? '';
    const documented = [...section.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    expect(documented.sort()).toEqual(Object.keys(settings).sort());
  });

  test('that is empty counts as not set', () => {
    const empty = Object.fromEntries(Object.keys(settings).map((name) => [name, '']));
    expect(readEnv(empty)).toEqual(readEnv({}));
  });
});

describe('settings that contradict each other are refused', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['production without an address', { ...production, PUBLIC_URL: '' }, /^Production needs a PUBLIC_URL/],
    [
      'production by http',
      { ...production, PUBLIC_URL: 'http://localhost' },
      /^Production needs a PUBLIC_URL/,
    ],
    ['http elsewhere', { PUBLIC_URL: 'http://roster.example' }, /^PUBLIC_URL must start with https/],
    ['a mail user without a password', { SMTP_URL: 'smtp://user@mail' }, /^SMTP_URL must have both/],
    ['a mail password without a user', { SMTP_URL: 'smtp://:secret-word@mail' }, /^SMTP_URL must have both/],
    ['production without a mail server', { ...production, SMTP_URL: '' }, /^Production needs an SMTP_URL/],
    ['production without a sender', { ...production, MAIL_FROM: '' }, /needs MAIL_FROM/],
    ['one port twice', { PORT: '4000', ROSTER_INBOX_PORT: '4000' }, /are both 4000/],
    ['no port left for the inbox', { PORT: '65535' }, /port 65536, which does not exist/],
    [
      'a login for migrations alone',
      { MIGRATION_DATABASE_URL: 'postgresql://a@b/c' },
      /needs a DATABASE_URL/,
    ],
  ])('%s', (_what, source, sentence) => {
    expect(() => readEnv(source)).toThrow(sentence);
    expect(() => readEnv(source)).not.toThrow('secret-word');
  });
});

describe('what does not refuse the start is warned about', () => {
  test.each<[Record<string, string>, string[]]>([
    [
      { ...production, ROSTER_DEMO_USERS: '10' },
      ['The setting ROSTER_DEMO_USERS has no effect: the demo users are off.'],
    ],
    [
      { ROSTER_DEM0: 'off' },
      ['ROSTER_DEM0 is not a setting of Roster and has no effect; did you mean ROSTER_DEMO?'],
    ],
    [
      { SMPT_URL: 'smtp://x' },
      ['SMPT_URL is not a setting of Roster and has no effect; did you mean SMTP_URL?'],
    ],
    [{ ROSTER_SOMETHING_ELSE: '1' }, ['ROSTER_SOMETHING_ELSE is not a setting of Roster and has no effect.']],
    [
      { ...production, TRUSTED_PROXIES: '' },
      [
        'PUBLIC_URL starts with https, so a proxy is in front, but TRUSTED_PROXIES is 0: all users count as one network, and the wrong passwords of one keep all others out. Set it to the number of your proxies.',
      ],
    ],
    [production, []],
    [{ HOME: '/root', PATH: '/bin', ROSTER_SEED: '7' }, []],
  ])('%j', (source, warnings) => {
    expect(readEnv(source).warnings.map(sentenceOf)).toEqual(warnings);
  });
});

test('production leaves nothing at a default that is made for trying the product', () => {
  const needed = Object.entries(production).filter(([name]) => name !== 'NODE_ENV');
  const accepted = needed.filter(([name]) => {
    try {
      return readEnv({ ...production, [name]: undefined }).warnings.length === 0;
    } catch (error) {
      return !(error instanceof StartupError);
    }
  });
  // Without a database of its own, the embedded one is kept with its keys: that is no aid of the demo.
  expect(accepted.map(([name]) => name)).toEqual(['ROSTER_DEMO', 'DATABASE_URL']);
});
