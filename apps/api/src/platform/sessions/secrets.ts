import { randomBytes } from 'node:crypto';
import { onlyRow, type Queryable } from '../postgres/database.ts';

/** A random secret that all servers of one database share, made at the first start. */
export async function loadSecret(database: Queryable, name: string): Promise<Buffer> {
  await database.query({
    text: 'insert into platform_settings (name, value) values ($1, $2) on conflict do nothing',
    values: [name, randomBytes(32)],
  });
  const rows = await database.query<{ value: Buffer }>({
    text: 'select value from platform_settings where name = $1',
    values: [name],
  });
  return onlyRow(rows).value;
}
