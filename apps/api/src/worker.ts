import { openDatabase } from './platform/postgres/database.ts';
import { readEnv, StartupError } from './platform/settings/env.ts';
import { inspectLogin } from './platform/postgres/login-rights.ts';
import { createLog } from './platform/log.ts';
import { createMailWorker } from './platform/mail/mail-worker.ts';
import { createMailer } from './platform/mail/mailer.ts';
import { sentenceOf } from './platform/settings/start-warnings.ts';

/** Runs the mail queue alone, beside several servers. Needs DATABASE_URL and SMTP_URL. */
try {
  const env = readEnv(process.env);
  if (!env.databaseUrl || !env.smtpUrl) throw new StartupError('The worker needs DATABASE_URL and SMTP_URL.');
  const log = createLog(env.logLevel);
  for (const warning of env.warnings) log.warn({}, sentenceOf(warning));
  await inspectLogin(env.databaseUrl, { separate: false });
  const database = openDatabase(env.databaseUrl, { app: 2, sessions: 1, reader: 1 });
  const mailer = createMailer(env.smtpUrl, env.mailFrom);
  const worker = createMailWorker({
    database: database.app,
    mailer,
    publicUrl: env.publicUrl,
    clock: () => new Date(),
    log,
  });
  worker.start();
  log.info({}, 'the mail worker is running');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void worker.stop().then(() => (mailer.close(), database.close())));
  }
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
