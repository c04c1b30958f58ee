import type pg from 'pg';
import { StartupError } from '../settings/startup-error.ts';

/** The first line of a migration that must not stop the others from writing while it runs. */
const marker = /^-- concurrently\r?\n/;
const onlyStatement = /^create (?:unique )?index concurrently if not exists (\w+)\s+on\s[^;]+;?\s*$/i;

export const isConcurrent = (sql: string): boolean => marker.test(sql);

/**
 * Builds the index of a migration that begins with `-- concurrently`. PostgreSQL does so outside a transaction only, and
 * leaves an index behind that it does not use if it fails in between: that one is dropped before the next try.
 */
export async function buildIndex(client: pg.Client, sql: string): Promise<void> {
  const statement = sql.replace(/^\s*--.*$/gm, '').trim();
  const name = onlyStatement.exec(statement)?.[1];
  if (!name)
    throw new StartupError(
      'after "-- concurrently" comes one statement, "create index concurrently if not exists <name> on …"',
    );
  const { rowCount: unusable } = await client.query(
    'select from pg_index where indexrelid = to_regclass($1) and not indisvalid',
    [name],
  );
  if (unusable) await client.query(`drop index concurrently ${name}`);
  await client.query(statement);
}
