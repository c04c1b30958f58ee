import type { AuditFault } from '@roster/domain/audit-faults';
import {
  readAnchors,
  beginChains,
  loadChainKeys,
  findAuditedAccounts,
  verifyAudit,
  type Verdict,
} from './platform/audit/index.ts';
import { takeDataFolder, openDatabase, type Database, migrate } from './platform/postgres/index.ts';
import { readEnv, StartupError, type Env } from './platform/settings/index.ts';

/** `npm run audit:verify`: checks every audit chain. Exits with 1 if an event was changed. */
const say = (line: string) => process.stdout.write(`${line}\n`);
try {
  const env = readEnv(process.env);
  const { url, close } = await databaseOf(env);
  const keys = loadChainKeys(env, { production: process.env['NODE_ENV'] === 'production' });
  const database = openDatabase(url, { app: 1, sessions: 1, reader: 1 }, keys);
  try {
    if (!env.databaseUrl) await beginChains(database, new Date());
    process.exitCode = (await verifyAll(database, env.anchorFile)) ? 0 : 1;
  } finally {
    await database.close();
    await close();
  }
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function verifyAll({ reader, chainKeys: keys }: Database, anchorFile: string | null): Promise<boolean> {
  const accounts = await findAuditedAccounts(reader);
  const chains = [
    ...accounts.map(({ id, number, name }) => ({ id, label: `${number} ${name}` })),
    { id: null, label: 'Platform events' },
  ];
  let intact = true;
  for (const { id, label } of chains) {
    const verdict = await verifyAudit(reader, id, { keys, anchors: await readAnchors(anchorFile, id, keys) });
    intact &&= verdict.brokenAt === null;
    say(`${label}: ${sentenceOf(verdict)}`);
  }
  return intact;
}

function sentenceOf({ events, brokenAt, fault, anchoredOn }: Verdict): string {
  if (fault === null) return `all ${events} events are intact.`;
  const sentences: Record<AuditFault, string> = {
    event: `event ${brokenAt} was changed, removed or added afterwards`,
    personal: `the personal details of event ${brokenAt} were changed or deleted, though no one was erased`,
    end: `events after event ${events} were cut off, or the end was set back or added to`,
    anchor: `event ${brokenAt} and what follows is no longer what was written down outside the database on ${anchoredOn}: it was rewritten or cut off since`,
    key: `event ${brokenAt} was sealed with a key that is not in the file of keys, so that it cannot be checked`,
  };
  return `${sentences[fault]}; the ${events} before it are intact.`;
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
  const { embeddedServerLogin, startEmbeddedPostgres } =
    await import('./platform/postgres/embedded-postgres.ts');
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
