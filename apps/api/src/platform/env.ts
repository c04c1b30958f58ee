import { resolve } from 'node:path';
import * as z from 'zod';

/** A problem of the surroundings that only a person can solve. Its message is one sentence for them. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}

const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

const Settings = z.object({
  PORT: optional(z.coerce.number().int().min(0).max(65_535).default(3000)),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/ }).optional()),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ }).optional()),
  MIGRATION_DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ }).optional()),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ }).optional()),
  MAIL_FROM: optional(z.email().default('no-reply@roster.example')),
  ROSTER_DATA_DIR: optional(z.string().default('.data')),
  ROSTER_SECRET_FILE: optional(z.string().optional()),
  ROSTER_ANCHOR_FILE: optional(z.string().optional()),
  ROSTER_DEMO: optional(z.enum(['on', 'off']).optional()),
  ROSTER_DEMO_USERS: optional(z.coerce.number().int().min(0).max(2_000_000).optional()),
  ROSTER_INBOX_PORT: optional(z.coerce.number().int().min(0).max(65_535).optional()),
  TRUSTED_PROXIES: optional(z.coerce.number().int().min(0).max(10).default(0)),
  ROSTER_LOG_LEVEL: optional(z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info')),
  NODE_ENV: optional(z.string().default('development')),
});

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
  /** The keys of the audit log; null for the file that the embedded database brings. */
  secretFile: string | null;
  /** Where the heads of the audit chains are written down every day. */
  anchorFile: string | null;
  demo: boolean;
  /** How many users Harbor Bridge Engineering has; null for the cast alone. */
  demoUsers: number | null;
  inboxPort: number;
  /** How many proxies of our own are in front: that many X-Forwarded-For entries are trusted. */
  trustedProxies: number;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
};

/** Reads the settings. Throws a StartupError with one sentence if a setting cannot be used. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = Settings.safeParse(source);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new StartupError(`The setting ${String(issue?.path[0])} cannot be used: ${issue?.message}.`);
  }
  const settings = parsed.data;
  if (settings.MIGRATION_DATABASE_URL && !settings.DATABASE_URL)
    throw new StartupError('MIGRATION_DATABASE_URL needs a DATABASE_URL, with which the server works.');
  const demo = settings.ROSTER_DEMO ? settings.ROSTER_DEMO === 'on' : !settings.DATABASE_URL;
  if (settings.NODE_ENV === 'production' && demo) {
    throw new StartupError(
      'Production will not start with the demo users: their password is public. Set ROSTER_DEMO=off and DATABASE_URL.',
    );
  }
  return {
    port: settings.PORT,
    publicUrl: publicUrl(settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`),
    databaseUrl: settings.DATABASE_URL ?? null,
    migrationDatabaseUrl: settings.MIGRATION_DATABASE_URL ?? null,
    smtpUrl: settings.SMTP_URL ?? null,
    mailFrom: settings.MAIL_FROM,
    dataDir: resolve(settings.ROSTER_DATA_DIR),
    secretFile: settings.ROSTER_SECRET_FILE ? resolve(settings.ROSTER_SECRET_FILE) : null,
    anchorFile: settings.ROSTER_ANCHOR_FILE ? resolve(settings.ROSTER_ANCHOR_FILE) : null,
    demo,
    demoUsers: settings.ROSTER_DEMO_USERS ?? null,
    inboxPort: settings.ROSTER_INBOX_PORT ?? (settings.PORT === 0 ? 0 : settings.PORT + 1),
    trustedProxies: settings.TRUSTED_PROXIES,
    logLevel: settings.ROSTER_LOG_LEVEL,
  };
}

export const isLoopback = (url: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);

function publicUrl(text: string): URL {
  const url = new URL(text);
  if (url.protocol === 'http:' && !isLoopback(url)) {
    throw new StartupError(
      `PUBLIC_URL must start with https:// (${url.origin} would send passwords unencrypted); plain http is only for this machine.`,
    );
  }
  return url;
}
