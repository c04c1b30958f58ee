import type pg from 'pg';

/**
 * PostgreSQL never again cleans up by itself, nor looks at the tables: where rows lie, which plans it chooses and how many
 * pages they touch then does not depend on how long a test takes. Before the tables are filled; VACUUM and ANALYZE follow.
 */
export async function stopAutovacuum(owner: pg.Pool): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = current_schema()`,
  );
  for (const { name } of rows) await owner.query(`alter table ${name} set (autovacuum_enabled = false)`);
}
