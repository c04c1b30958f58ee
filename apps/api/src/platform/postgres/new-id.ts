import { onlyRow, type Queryable } from './database.ts';

/** The id of a row that is written together with others that point at it. From the database, as all ids are (UUIDv7). */
export const newId = async (tx: Queryable): Promise<string> =>
  onlyRow(await tx.query<{ id: string }>({ name: 'new-id', text: 'select uuid_v7() as id' })).id;
