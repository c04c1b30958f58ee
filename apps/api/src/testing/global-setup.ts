import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { embeddedServerLogin, startEmbeddedPostgres } from '../platform/postgres/embedded-postgres.ts';
import { migrate } from '../platform/postgres/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A real PostgreSQL for this run, with a migrated database to copy. */
    databaseServer: string;
    /** The same as the login that the server works with. */
    databaseServerLogin: string;
  }
}

export const templateName = 'roster_template';

/** One server a run; its data is thrown away. Each test file copies the migrated template. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'roster-test-'));
  const server = await startEmbeddedPostgres({ dataDir: folder, durability: 'thrown-away' });
  const client = new pg.Client({ connectionString: server.connectionString });
  await client.connect();
  await client.query(`create database ${templateName}`);
  await client.end();
  await migrate(
    databaseUrlOf(server.connectionString, templateName),
    join(process.cwd(), 'prisma/migrations'),
    embeddedServerLogin,
  );
  project.provide('databaseServer', server.connectionString);
  project.provide('databaseServerLogin', server.serverConnectionString);

  return async () => {
    await server.stop('immediate');
    rmSync(folder, { recursive: true, force: true });
    rmSync(dirname(server.dataDir), { recursive: true, force: true });
  };
}

export function databaseUrlOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
