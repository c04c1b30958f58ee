import { onlyRow, type Queryable } from './database.ts';
import { named, sql } from './sql.ts';

/** The id of a row that is written together with others that point at it. From the database, as all ids are (UUIDv7). */
export const newId = async (tx: Queryable): Promise<string> =>
  // SQL: a function of the database.
  onlyRow(await tx.query<{ id: string }>(named('new-id', sql`select uuid_v7() as id`))).id;
