import { startWarning, type StartWarning } from '@roster/domain/start-warnings';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createApp, jobs, prepare } from './app.ts';
import { isDemoDatabase } from './demo/demo.store.ts';
import { connectionLimits, createLimitedServer } from './http/connections.ts';
import { loadChainKeys } from './platform/audit/index.ts';
import { tryConnection, takeDataFolder, inspectLogin, migrate } from './platform/postgres/index.ts';
import { StartupError, type Env, sentenceOf } from './platform/settings/index.ts';
import { startJobs } from './platform/jobs/index.ts';
import { drain, listen } from './platform/listen.ts';
import { loadSealKeys } from './platform/sealing/index.ts';
import { createLog } from './platform/log.ts';
import { createMailSender } from './platform/mail/index.ts';
import { orAfter, stopMilliseconds } from './platform/or-after.ts';
import { createPlatform, type Platform } from './platform/platform.ts';
import { requirePlaces } from './start-checks.ts';

export type Served = { publicUrl: URL; inboxUrl: string | null; close: () => Promise<void> };

type Options = {
  env: Env;
  root: string;
  fixedPublicUrl: boolean;
  production: boolean;
  say: (line: string) => void;
  /** Aborted when the process has to end, also in the middle of the start. */
  signal: AbortSignal;
};

const drainMilliseconds = 5_000;
const headStartMilliseconds = 200;

/** Starts the parts of the product in dependency order; stops them in reverse. */
export async function serve({
  env,
  root,
  fixedPublicUrl,
  production,
  say,
  signal,
}: Options): Promise<Served> {
  const closers: (() => Promise<void> | void)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  const perNetwork = env.trustedProxies > 0 ? null : connectionLimits.perNetwork;
  const server = createLimitedServer(answerNotYet, { ...connectionLimits, perNetwork });
  try {
    // The cheapest thing that can fail, before anything is started or touched.
    const port = await listen(server, env.port);
    closers.push(() => void server.close());
    // Port 0 lets the system choose, so the actual port is known only after listening.
    const publicUrl = fixedPublicUrl ? env.publicUrl : new URL(`http://localhost:${port}`);

    requirePlaces(env);
    // The embedded database brings a key of its own, with the data folder.
    const given = env.databaseUrl || env.secretFile ? loadChainKeys(env, { production }) : undefined;
    const sealing = env.databaseUrl || env.policySecretFile ? loadSealKeys(env, { production }) : undefined;
    const logins = env.databaseUrl ? loginsOf(env, env.databaseUrl) : await embeddedDatabase();
    await tryConnection(
      logins.migrating,
      env.migrationDatabaseUrl ? 'MIGRATION_DATABASE_URL' : 'DATABASE_URL',
    );
    if (env.migrationDatabaseUrl) await tryConnection(logins.server, 'DATABASE_URL');
    const serverLogin = logins.separate ? decodeURIComponent(new URL(logins.server).username) : null;
    const migrations = join(root, 'prisma/migrations');
    const applied = await migrate(logins.migrating, migrations, serverLogin, logins.dataFolder, {
      say,
      signal,
    });
    if (applied > 0)
      say(`Database brought up to date (${applied} ${applied === 1 ? 'migration' : 'migrations'}).`);

    const log = createLog(env.logLevel);
    // One list for the console, the log and the operator’s page.
    const warnings: StartWarning[] = [];
    const warn = (warning: StartWarning) => {
      warnings.push(warning);
      say(sentenceOf(warning));
      log.warn({}, sentenceOf(warning));
    };
    env.warnings.forEach(warn);
    const chainKeys = given === undefined ? loadChainKeys(env, { production }) : given;
    if (!chainKeys) warn(startWarning('unsealedLog'));
    const couldBecomeMore = await inspectLogin(logins.server, { separate: logins.separate });
    if (couldBecomeMore) warn(couldBecomeMore);
    const platform = await createPlatform({ ...env, publicUrl }, logins.server, {
      log,
      chainKeys,
      sealKeys: sealing ?? loadSealKeys(env, { production }),
      warnings,
    });
    closers.push(() => orAfter(stopMilliseconds.connections, platform.close()));
    if (production && (await isDemoDatabase(platform.database.app))) {
      throw new StartupError(
        'Production will not start with the demo users in the database: their password is public.',
      );
    }
    await prepare(platform);
    if (env.demo) await demo(platform, logins.migrating);

    const inbox = env.smtpUrl ? null : await localInbox();
    if (inbox) closers.push(() => inbox.close());
    if (inbox && env.inboxPort !== 0 && new URL(inbox.pageUrl).port !== String(env.inboxPort))
      warn(startWarning('inboxPortTaken', { port: String(env.inboxPort), page: inbox.pageUrl }));
    const sender = createMailSender({
      database: platform.database,
      smtpUrl: env.smtpUrl ?? inbox?.smtpUrl ?? '',
      mailFrom: env.mailFrom,
      publicUrl,
      clock: platform.clock,
      log,
    });
    sender.start();
    server.off('request', answerNotYet);
    server.on('request', createApp(platform, join(root, 'apps/web/dist')));
    const stopLater = beginLater(platform);
    // Side by side, and not for longer than Docker waits: what is left is taken up again elsewhere.
    closers.push(() => {
      const ends = [drain(server, drainMilliseconds), stopLater(), sender.stop()];
      return orAfter(stopMilliseconds.work, Promise.allSettled(ends));
    });
    return { publicUrl, inboxUrl: inbox?.pageUrl ?? null, close };
  } catch (error) {
    await close();
    throw error;
  }

  // Loaded only where used: a server with its own database and mail server starts sooner.
  async function localInbox() {
    const { startInbox } = await import('./inbox/inbox.ts');
    return startInbox({ folder: join(env.dataDir, 'inbox'), port: env.inboxPort });
  }

  async function embeddedDatabase(): Promise<Logins> {
    const { startEmbeddedPostgres } = await import('./platform/postgres/embedded-postgres.ts');
    closers.push(takeDataFolder(env.dataDir));
    say('Starting the database …');
    const embedded = await startEmbeddedPostgres({ dataDir: env.dataDir, durability: 'kept' });
    closers.push(() => embedded.stop());
    if (!embedded.dataDir.startsWith(env.dataDir))
      say(`Started by root, so the database lies in ${embedded.dataDir}.`);
    return {
      migrating: embedded.connectionString,
      server: embedded.serverConnectionString,
      separate: true,
      dataFolder: embedded.dataDir,
    };
  }

  async function demo(platform: Platform, ownerUrl: string): Promise<void> {
    const [{ loadDemo }, { layDownloads }] = await Promise.all([
      import('./demo/load-demo.ts'),
      import('./demo/lay-downloads.ts'),
    ]);
    const loaded = await loadDemo(platform.database.pools.app, {
      passwords: platform.passwords,
      chainKeys: platform.database.chainKeys,
      users: env.demoUsers,
      clock: platform.clock,
      say,
      ownerUrl,
      signal,
    });
    if (loaded) say('Demo people loaded.');
    // A folder that the operator named is theirs to fill.
    if (!env.downloadsDirGiven) layDownloads(env.downloadsDir);
  }
}

/** Begins what the first screens need not wait for, and loads what the first sign-in and change should not wait for. */
function beginLater(platform: Platform): () => Promise<void> {
  let stopJobs = () => Promise.resolve();
  const beginning = setTimeout(() => {
    platform.later(platform.passwords.load);
    platform.later(async () => void (await platform.prisma.get()));
    stopJobs = startJobs(platform, jobs);
  }, headStartMilliseconds);
  return () => {
    clearTimeout(beginning);
    return stopJobs();
  };
}

/** The owner's URL migrates, the server's works; one URL for both where only one is given. */
type Logins = { migrating: string; server: string; separate: boolean; dataFolder: string | null };

const loginsOf = ({ migrationDatabaseUrl }: Env, databaseUrl: string): Logins => ({
  migrating: migrationDatabaseUrl ?? databaseUrl,
  server: databaseUrl,
  separate: migrationDatabaseUrl !== null,
  dataFolder: null,
});

/**
 * Answers 503 with Retry-After from the moment the port is bound until the product is ready. The process lives all the
 * while: a watchdog that believed otherwise would end it in the middle of a long migration, and begin that again.
 */
function answerNotYet({ url }: IncomingMessage, response: ServerResponse): void {
  if (url === '/healthz') {
    response
      .writeHead(200, { 'content-type': 'application/json', connection: 'close' })
      .end('{"status":"ok"}');
    return;
  }
  response.writeHead(503, { 'retry-after': '1', connection: 'close' }).end();
}
