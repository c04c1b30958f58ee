import { takeDataFolder } from './platform/data-folder.ts';
import { openDatabase, type Database } from './platform/database.ts';
import { readEnv, StartupError, type Env } from './platform/env.ts';
import { migrate } from './platform/migrate.ts';
import { findAuditedAccounts, verifyAudit } from './platform/verify-audit.ts';

/** `npm run audit:verify`: checks every audit chain. Exits with 1 if an event was changed. */
const say = (line: string) => process.stdout.write(`${line}\n`);
try {
  const env = readEnv(process.env);
  const { url, close } = await databaseOf(env);
  const database = openDatabase(url, { app: 1, reader: 1 });
  try {
    process.exitCode = (await verifyAll(database)) ? 0 : 1;
  } finally {
    await database.close();
    await close();
  }
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function verifyAll({ reader }: Database): Promise<boolean> {
  const accounts = await findAuditedAccounts(reader);
  const chains = [
    ...accounts.map(({ id, number, name }) => ({ id, label: `${number} ${name}` })),
    { id: null, label: 'Platform events' },
  ];
  let intact = true;
  for (const { id, label } of chains) {
    const { events, brokenAt } = await verifyAudit(reader, id);
    intact &&= brokenAt === null;
    say(
      brokenAt === null
        ? `${label}: all ${events} events are intact.`
        : `${label}: event ${brokenAt} was changed, removed or added afterwards; the ${events} before it are intact.`,
    );
  }
  return intact;
}

/**
 * Uses the database of the settings, else the embedded one, which must not be in use: a running Roster has a button.
 */
async function databaseOf({
  databaseUrl,
  dataDir,
}: Env): Promise<{ url: string; close: () => Promise<void> }> {
  if (databaseUrl) return { url: databaseUrl, close: async () => {} };
  const free = takeDataFolder(dataDir);
  const { embeddedServerLogin, startEmbeddedPostgres } = await import('./platform/embedded-postgres.ts');
  const embedded = await startEmbeddedPostgres({ dataDir, durability: 'kept' });
  await migrate(embedded.connectionString, 'prisma/migrations', embeddedServerLogin);
  return {
    url: embedded.serverConnectionString,
    close: async () => {
      await embedded.stop();
      free();
    },
  };
}
