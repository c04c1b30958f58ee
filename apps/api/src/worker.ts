import { jobs } from './app.ts';
import { loadChainKeys } from './platform/audit/index.ts';
import { startJobs } from './platform/jobs/index.ts';
import { createLog } from './platform/log.ts';
import { createMailSender } from './platform/mail/index.ts';
import { createPlatform } from './platform/platform.ts';
import { inspectLogin } from './platform/postgres/index.ts';
import { readEnv, StartupError, sentenceOf } from './platform/settings/index.ts';

/** Sends mail and runs jobs beside several servers, which do both as well. Needs DATABASE_URL and SMTP_URL. */
try {
  const env = readEnv(process.env);
  if (!env.databaseUrl || !env.smtpUrl) throw new StartupError('The worker needs DATABASE_URL and SMTP_URL.');
  const log = createLog(env.logLevel);
  for (const warning of env.warnings) log.warn({}, sentenceOf(warning));
  const chainKeys = loadChainKeys(env, { production: process.env['NODE_ENV'] === 'production' });
  await inspectLogin(env.databaseUrl, { separate: false });
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
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void Promise.all([stopJobs(), sender.stop()])
        .then(() => platform.close())
        .then(() => process.exit(0));
    });
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
