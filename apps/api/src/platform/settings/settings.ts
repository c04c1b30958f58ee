import { startWarning, type StartWarning } from '@roster/domain/start-warnings';
import * as z from 'zod';

export type Source = Record<string, string | undefined>;

/** Digits only: Number() would also read "", "1e3" and "0x10". */
const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));
const address = (protocol: RegExp) => z.url({ protocol });
const origin = address(/^https?$/).refine((text) => {
  const { pathname, search, hash, username } = new URL(text);
  return pathname === '/' && search === '' && hash === '' && username === '';
});

type Setting<Schema extends z.ZodType> = {
  schema: Schema;
  /** Ends the sentence "it must be …". */
  allowed: string;
  /** The value is never shown, since it may hold a password. */
  secret?: true;
};
const setting = <Schema extends z.ZodType>(schema: Schema, allowed: string): Setting<Schema> => ({
  schema,
  allowed,
});
const secret = <Schema extends z.ZodType>(schema: Schema, allowed: string): Setting<Schema> => ({
  schema,
  allowed,
  secret: true,
});

const portNumber = whole(0, 65_535);
const database = address(/^postgres(ql)?$/).optional();
const databaseAddress = 'an address that starts with postgresql://';

/** Every environment variable that the server reads. The table in the README has the same names; a test compares them. */
export const settings = {
  PORT: setting(portNumber.default(3000), 'a whole number from 0 to 65535'),
  PUBLIC_URL: setting(origin.optional(), 'an address such as https://roster.example.com, without a path'),
  DATABASE_URL: secret(database, databaseAddress),
  MIGRATION_DATABASE_URL: secret(database, databaseAddress),
  SMTP_URL: secret(address(/^smtps?$/).optional(), 'an address that starts with smtp:// or smtps://'),
  MAIL_FROM: setting(z.email().optional(), 'one email address, without a name'),
  ROSTER_DATA_DIR: setting(z.string().default('.data'), 'a folder'),
  ROSTER_DOWNLOADS_DIR: setting(z.string().optional(), 'a folder'),
  ROSTER_SECRET_FILE: setting(z.string().optional(), 'a file with the keys of the audit log'),
  ROSTER_POLICY_SECRET_FILE: setting(
    z.string().optional(),
    'a file with the keys that seal those of policies',
  ),
  ROSTER_ANCHOR_FILE: setting(z.string().optional(), 'a file'),
  ROSTER_DEMO: setting(z.enum(['on', 'off']).optional(), 'on or off'),
  ROSTER_DEMO_USERS: setting(whole(0, 2_000_000).optional(), 'a whole number from 0 to 2000000'),
  ROSTER_INBOX_PORT: setting(portNumber.optional(), 'a whole number from 0 to 65535'),
  ROSTER_DEVICES_PER_USER: setting(whole(1, 1_000).default(3), 'a whole number from 1 to 1000'),
  TRUSTED_PROXIES: setting(whole(0, 10).default(0), 'a whole number from 0 to 10'),
  ROSTER_LOG_LEVEL: setting(
    z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    'debug, info, warn, error or silent',
  ),
  NODE_ENV: setting(
    z.enum(['development', 'production', 'test']).default('development'),
    'development, production or test',
  ),
};

/** Each of these keeps something elsewhere that would be in the data folder. */
const keptElsewhere = ['DATABASE_URL', 'SMTP_URL', 'ROSTER_POLICY_SECRET_FILE', 'ROSTER_DOWNLOADS_DIR'];

/** Settings that do not refuse the start, but do not do what the person who set them may think. */
export function warningsOf(
  source: Source,
  { demo, trustedProxies }: { demo: boolean; trustedProxies: number },
): StartWarning[] {
  const isSet = (name: string) => Boolean(source[name]);
  const doubtful: [boolean, StartWarning][] = [
    [isSet('ROSTER_DEMO_USERS') && !demo, startWarning('demoUsersUnused')],
    [isSet('ROSTER_INBOX_PORT') && isSet('SMTP_URL'), startWarning('inboxPortUnused')],
    // The server itself speaks http only.
    [
      (source['PUBLIC_URL'] ?? '').startsWith('https:') && trustedProxies === 0,
      startWarning('noTrustedProxy'),
    ],
    [isSet('ROSTER_DATA_DIR') && keptElsewhere.every(isSet), startWarning('dataFolderUnused')],
  ];
  return [
    ...doubtful.filter(([applies]) => applies).map(([, warning]) => warning),
    ...Object.keys(source).flatMap(misspelled),
  ];
}

/** A name that begins like one of ours, or is nearly one of them. */
function misspelled(name: string): StartWarning[] {
  if (name in settings || ofTests.test(name)) return [];
  const near = nearest(name);
  const setting = name.slice(0, 80);
  if (name.startsWith('ROSTER_') && !(near.distance <= 3))
    return [startWarning('unknownSetting', { setting })];
  const isOurs = name.startsWith('ROSTER_') || (name.length >= 6 && near.distance <= 2);
  return isOurs ? [startWarning('misspelledSetting', { setting, meant: near.name })] : [];
}

/** Settings of the tests and tools, which share the environment with the server they start. */
const ofTests =
  /^ROSTER_(SEED|SOAK|SCREENS|PICTURES|KILLS|RESTARTS|BENCH_\w+|MODEL_\w+|E2E\w*|\w+_ROUNDS|LINK_TOKENS)$/;

function nearest(name: string): { name: string; distance: number } {
  const all = Object.keys(settings).map((known) => ({ name: known, distance: distance(name, known) }));
  return all.reduce((best, one) => (one.distance < best.distance ? one : best));
}

/** How many letters must be changed, added or left out (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, nth) => nth);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
