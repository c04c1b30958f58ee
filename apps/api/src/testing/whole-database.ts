import type { Roster } from './given-roster.ts';

/** What every request touches, and so says nothing about what it did. */
const restless = ['throttles', 'sessions', 'idempotency_keys', 'sign_in_attempts'];

export async function tablesOf({ database }: Roster): Promise<string[]> {
  const { rows } = await database.owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** A hash of each table, but for the restless ones: equal before and after means that nothing was changed. */
export async function fingerprint(roster: Roster): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const table of await tablesOf(roster)) {
    if (restless.includes(table)) continue;
    const { rows } = await roster.database.owner.query<{ hash: string }>(
      `select md5(coalesce(string_agg(one::text, ' ' order by one::text), '')) as hash from ${table} one`,
    );
    hashes[table] = rows[0]?.hash ?? '';
  }
  return hashes;
}
