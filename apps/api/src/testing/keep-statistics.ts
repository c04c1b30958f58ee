import type pg from 'pg';

/**
 * Lets PostgreSQL look at all tables now, and never again by itself: which plans it chooses, and how many pages they touch,
 * then does not depend on how long a test takes.
 */
export async function keepStatistics(owner: pg.Pool): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = current_schema()`,
  );
  for (const { name } of rows) await owner.query(`alter table ${name} set (autovacuum_enabled = false)`);
  await owner.query('vacuum analyze');
}
