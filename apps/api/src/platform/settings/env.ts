import type { StartWarning } from '@roster/domain/start-warnings';
import { join, resolve } from 'node:path';
import { settings, warningsOf, type Source } from './settings.ts';
import { StartupError } from './startup-error.ts';

export { StartupError } from './startup-error.ts';

export type Env = {
  port: number;
  publicUrl: URL;
  /** Null for the embedded PostgreSQL under `dataDir`. */
  databaseUrl: string | null;
  /** The owner's login, for migrations; null if there is only one login. */
  migrationDatabaseUrl: string | null;
  /** Null for the local inbox. */
  smtpUrl: string | null;
  mailFrom: string;
  dataDir: string;
  /** The files that holders of the Download roles may have, which the operator fills and describes. */
  downloadsDir: string;
  /** Whether the operator named it: then it must be there. */
  downloadsDirGiven: boolean;
  /** The licensing tool that was built with this server. */
  toolFile: string;
  /** The keys of the audit log; null for the file that the embedded database brings. */
  secretFile: string | null;
  /** The keys that seal those of policies; null for the file that is made where there is none. */
  policySecretFile: string | null;
  /** Where the heads of the audit chains are written down every day. */
  anchorFile: string | null;
  demo: boolean;
  /** How many users Harbor Bridge Engineering has; null for the cast alone. */
  demoUsers: number | null;
  inboxPort: number;
  /** On how many devices a user can be signed in. */
  devicesPerUser: number;
  /** How many proxies of our own are in front: that many X-Forwarded-For entries are trusted. */
  trustedProxies: number;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Settings that have no effect, are probably misspelled or do harm. */
  warnings: StartWarning[];
};

/** Reads the settings. Throws a StartupError with one sentence if a setting cannot be used. */
export function readEnv(source: Source): Env {
  const given = parse(source);
  const demo = given.ROSTER_DEMO ? given.ROSTER_DEMO === 'on' : !given.DATABASE_URL;
  refuseContradictions(given, demo);
  return {
    port: given.PORT,
    publicUrl: new URL(given.PUBLIC_URL ?? `http://localhost:${given.PORT}`),
    databaseUrl: given.DATABASE_URL ?? null,
    migrationDatabaseUrl: given.MIGRATION_DATABASE_URL ?? null,
    smtpUrl: given.SMTP_URL ?? null,
    mailFrom: given.MAIL_FROM ?? 'no-reply@roster.example',
    dataDir: resolve(given.ROSTER_DATA_DIR),
    downloadsDir: resolve(given.ROSTER_DOWNLOADS_DIR ?? join(given.ROSTER_DATA_DIR, 'downloads')),
    downloadsDirGiven: Boolean(given.ROSTER_DOWNLOADS_DIR),
    toolFile: resolve('apps/licensing-tool/dist/roster-licensing.mjs'),
    secretFile: given.ROSTER_SECRET_FILE ? resolve(given.ROSTER_SECRET_FILE) : null,
    policySecretFile: given.ROSTER_POLICY_SECRET_FILE ? resolve(given.ROSTER_POLICY_SECRET_FILE) : null,
    anchorFile: given.ROSTER_ANCHOR_FILE ? resolve(given.ROSTER_ANCHOR_FILE) : null,
    demo,
    demoUsers: given.ROSTER_DEMO_USERS ?? null,
    inboxPort: inboxPortOf(given),
    devicesPerUser: given.ROSTER_DEVICES_PER_USER,
    trustedProxies: given.TRUSTED_PROXIES,
    logLevel: given.ROSTER_LOG_LEVEL,
    warnings: warningsOf(source, { demo, trustedProxies: given.TRUSTED_PROXIES }),
  };
}

type Given = ReturnType<typeof parse>;

/** Each value by the rule of its setting; an empty one counts as not set. */
function parse(source: Source) {
  const read = <Name extends keyof typeof settings>(name: Name) => {
    const { schema, allowed, secret } = settings[name];
    const value = source[name] === '' ? undefined : source[name];
    const parsed = schema.safeParse(value);
    if (parsed.success) return [name, parsed.data] as const;
    const shown = secret ? '' : ` as ${JSON.stringify(value?.slice(0, 80))}`;
    throw new StartupError(`The setting ${name} cannot be used${shown}: it must be ${allowed}.`);
  };
  const names = Object.keys(settings) as (keyof typeof settings)[];
  return Object.fromEntries(names.map(read)) as {
    [Name in keyof typeof settings]: ReturnType<(typeof settings)[Name]['schema']['parse']>;
  };
}

/** Settings that are fine alone and cannot be honored together. */
function refuseContradictions(given: Given, demo: boolean): void {
  const refuse = (applies: boolean, sentence: string) => {
    if (applies) throw new StartupError(sentence);
  };
  const production = given.NODE_ENV === 'production';
  const publicUrl = given.PUBLIC_URL ? new URL(given.PUBLIC_URL) : null;
  const smtp = given.SMTP_URL ? new URL(given.SMTP_URL) : null;
  refuse(
    Boolean(given.MIGRATION_DATABASE_URL && !given.DATABASE_URL),
    'MIGRATION_DATABASE_URL needs a DATABASE_URL, with which the server works.',
  );
  refuse(
    production && demo,
    'Production will not start with the demo users: their password is public. Set ROSTER_DEMO=off and DATABASE_URL.',
  );
  refuse(
    publicUrl?.protocol === 'http:' && !isLoopback(publicUrl),
    `PUBLIC_URL must start with https:// (${publicUrl?.origin} would send passwords unencrypted); plain http is only for this machine.`,
  );
  refuse(
    production && publicUrl?.protocol !== 'https:',
    'Production needs a PUBLIC_URL that starts with https://: it is the address in every email.',
  );
  refuse(
    Boolean(smtp && (smtp.username === '') !== (smtp.password === '')),
    'SMTP_URL must have both a user and a password, or neither.',
  );
  refuse(
    production && smtp === null,
    'Production needs an SMTP_URL: the local inbox sends no email to anyone, and shows each link to everyone on this machine.',
  );
  refuse(
    production && !given.MAIL_FROM,
    'Production needs MAIL_FROM: the mail server must accept the sender.',
  );
  const inboxPort = inboxPortOf(given);
  refuse(
    !smtp && inboxPort > 65_535,
    `The mail inbox would take port ${inboxPort}, which does not exist: set ROSTER_INBOX_PORT, or a lower PORT.`,
  );
  refuse(
    !smtp && inboxPort !== 0 && inboxPort === given.PORT,
    `PORT and ROSTER_INBOX_PORT are both ${inboxPort}: each needs its own.`,
  );
}

const inboxPortOf = ({ PORT, ROSTER_INBOX_PORT }: Given) => ROSTER_INBOX_PORT ?? (PORT === 0 ? 0 : PORT + 1);

export const isLoopback = (url: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
