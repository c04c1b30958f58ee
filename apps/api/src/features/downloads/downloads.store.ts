import { sameDownloadHours } from '@roster/domain/downloads';
import type { List } from '../../platform/lists/index.ts';
import { allOf, type Queryable, sql, wordsIn } from '../../platform/postgres/index.ts';
import type { FileState } from './folder.ts';

/** The checksums that are known of these files, by name. */
export async function findChecksums(
  database: Queryable,
  states: readonly FileState[],
): Promise<Map<string, string>> {
  const asked = states.map(({ file, size, modifiedAt }) => ({ file, size, modified_at: modifiedAt }));
  // SQL: a set, each with its own size and time, in one statement.
  const rows = await database.query<{ file: string; sha256: string }>(
    sql`select file, sha256 from download_checksums
        join jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as a (file text, size bigint, modified_at timestamptz)
          using (file, size, modified_at)`,
  );
  return new Map(rows.map(({ file, sha256 }) => [file, sha256]));
}

export async function keepChecksum(
  database: Queryable,
  { file, size, modifiedAt }: FileState,
  sha256: string,
): Promise<void> {
  // SQL: one statement that inserts or replaces, outside of any transaction.
  await database.query(
    sql`insert into download_checksums (file, size, modified_at, sha256)
        values (${file}, ${size}, ${modifiedAt}, ${sha256})
        on conflict (file) do update set size = excluded.size, modified_at = excluded.modified_at, sha256 = excluded.sha256`,
  );
}

/** A file as the list has it. */
export type ListedFile = {
  id: string;
  title: string;
  description: string;
  product: string;
  version: string;
  fileName: string;
};

/** The files as rows of a list, so that they are searched and paged like every other: what they are is in a folder. */
export const downloadList = (files: readonly ListedFile[], search: string): List => ({
  // SQL: the list's keyset pages and search.
  rows: sql`select d.* from jsonb_to_recordset(${JSON.stringify(files)}::jsonb)
      as d (id uuid, title text, description text, product text, version text, "fileName" text)
    where ${allOf([
      sql`true`,
      ...wordsIn(
        sql`fold(d.title || ' ' || d.description || ' ' || d.product || ' ' || d.version || ' ' || d."fileName")`,
        search,
      ),
    ])}`,
  order: [
    { expression: 'product', type: 'text collate "und-x-icu"' },
    { expression: 'title', type: 'text collate "und-x-icu"' },
    { expression: 'id', type: 'uuid' },
  ],
  direction: 'asc',
});

export async function findBegun(database: Queryable, userId: string, sha256: string): Promise<Date | null> {
  // SQL: by the reader, who looks past the security of rows.
  const [row] = await database.query<{ begun_at: Date }>(
    sql`select begun_at from downloads_begun where user_id = ${userId} and sha256 = ${sha256}`,
  );
  return row?.begun_at ?? null;
}

export async function keepBegun(
  database: Queryable,
  { userId, sha256, now }: { userId: string; sha256: string; now: Date },
): Promise<void> {
  // SQL: inserts or replaces.
  await database.query(
    sql`insert into downloads_begun (user_id, sha256, begun_at) values (${userId}, ${sha256}, ${now})
        on conflict (user_id, sha256) do update set begun_at = excluded.begun_at`,
  );
}

export async function forgetBegun(database: Queryable, now: Date): Promise<void> {
  const before = new Date(now.getTime() - sameDownloadHours * 3_600_000);
  // SQL: a job's rows in one statement.
  await database.query(sql`delete from downloads_begun where begun_at < ${before}`);
}
