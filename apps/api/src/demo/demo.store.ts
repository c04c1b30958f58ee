import type { Queryable } from '../platform/postgres/database.ts';

export async function isDemoDatabase(database: Queryable): Promise<boolean> {
  const rows = await database.query({ text: "select from platform_settings where name = 'demo'" });
  return rows.length > 0;
}
