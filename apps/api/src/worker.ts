import { join } from 'node:path';
import { jobs } from './app.ts';
import { loadChainKeys } from './platform/audit/index.ts';
import { startJobs } from './platform/jobs/index.ts';
import { createLog } from './platform/log.ts';
import { createMailSender } from './platform/mail/index.ts';
import { orAfter, stopMilliseconds } from './platform/or-after.ts';
import { createPlatform } from './platform/platform.ts';
import { inspectLogin, requireMigrated, tryConnection } from './platform/postgres/index.ts';
import { readEnv, StartupError, sentenceOf } from './platform/settings/index.ts';
import { requirePlaces } from './start-checks.ts';

/** Without a default: its email goes out beside that of the servers, with the same sender and the same links. */
const needed = ['DATABASE_URL', 'SMTP_URL', 'PUBLIC_URL', 'MAIL_FROM'];

/** Sends mail and runs jobs beside several servers, which do both as well. */
try {
  const env = readEnv(process.env);
  const missing = needed.filter((name) => !process.env[name]);
  if (!env.databaseUrl || !env.smtpUrl || missing.length > 0)
    throw new StartupError(`The worker needs ${missing.join(' and ')}, as the servers have it.`);
  requirePlaces(env);
  const log = createLog(env.logLevel);
  for (const warning of env.warnings) log.warn({}, sentenceOf(warning));
  const chainKeys = loadChainKeys(env, { production: process.env['NODE_ENV'] === 'production' });
  await tryConnection(env.databaseUrl, 'DATABASE_URL');
  const couldBecomeMore = await inspectLogin(env.databaseUrl, { separate: false });
  if (couldBecomeMore) log.warn({}, sentenceOf(couldBecomeMore));
  await requireMigrated(env.databaseUrl, join(process.cwd(), 'prisma/migrations'));
  const platform = await createPlatform(env, env.databaseUrl, { log, chainKeys });
  const sender = createMailSender({
    database: platform.database,
    smtpUrl: env.smtpUrl,
    mailFrom: env.mailFrom,
    publicUrl: env.publicUrl,
    clock: platform.clock,
    log,
  });
  sender.start();
  const stopJobs = startJobs(platform, jobs);
  log.info({}, 'the worker is running');
  const stop = async () => {
    await orAfter(stopMilliseconds.work, Promise.allSettled([stopJobs(), sender.stop()]));
    await orAfter(stopMilliseconds.connections, platform.close());
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
