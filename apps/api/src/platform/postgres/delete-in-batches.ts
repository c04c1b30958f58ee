import type { Queryable } from './database.ts';
import { raw, sql, type Sql } from './sql.ts';

const batch = 5_000;

/** Deletes what a job no longer keeps, so many rows a statement that none takes too long, however much has piled up. */
export async function deleteInBatches(database: Queryable, table: string, where: Sql): Promise<void> {
  for (;;) {
    const gone = await database.query(sql`
      delete from ${raw(table)} where ctid = any(array(select t.ctid from ${raw(table)} t where ${where} limit ${batch}))
      returning 1 as gone`);
    if (gone.length < batch) return;
  }
}
