import { randomBytes } from 'node:crypto';
import { onlyRow, type Queryable } from '../postgres/database.ts';
import { sql } from '../postgres/sql.ts';

/** A random secret that all servers of one database share, made at the first start. */
export async function loadSecret(database: Queryable, name: string): Promise<Buffer> {
  // SQL: on conflict do nothing, at the start.
  await database.query(
    sql`insert into platform_settings (name, value) values (${name}, ${randomBytes(32)}) on conflict do nothing`,
  );
  // SQL: at the start, before Prisma is loaded.
  const rows = await database.query<{ value: Buffer }>(
    sql`select value from platform_settings where name = ${name}`,
  );
  return onlyRow(rows).value;
}
