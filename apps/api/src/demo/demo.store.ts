import type pg from 'pg';
import { openConnection, type Queryable, sql } from '../platform/postgres/index.ts';

/** How far the demo is loaded. Whole slices only, since a slice and its mark are one transaction. */
export type DemoProgress = {
  /** How many people Harbor Bridge Engineering gets. The first start decides. */
  total: number;
  people: number;
  complete: boolean;
};

export async function isDemoDatabase(database: Queryable): Promise<boolean> {
  // SQL: read once at the start, before Prisma is loaded.
  const rows = await database.query(sql`select from platform_settings where name = ${begun}`);
  return rows.length > 0;
}

/** Returns null if no part of the demo is there yet. */
export async function findProgress(pool: pg.Pool): Promise<DemoProgress | null> {
  const { rows } = await pool.query<{ name: string; value: string }>(
    "select name, convert_from(value, 'utf8') as value from platform_settings where name = any($1) or name like $2",
    [[begun, complete], `${slice}%`],
  );
  const total = rows.find(({ name }) => name === begun)?.value;
  if (total === undefined) return null;
  const ends = rows.filter(({ name }) => name.startsWith(slice)).map(({ value }) => Number(value));
  return {
    total: Number(total),
    people: Math.max(0, ...ends),
    complete: rows.some(({ name }) => name === complete),
  };
}

/** Each returns false if another server did it, or is about to: this one waits until that is certain. */
export const markBegun = (client: pg.PoolClient, total: number) => mark(client, begun, total);
export const markSlice = (client: pg.PoolClient, from: number, to: number) =>
  mark(client, `${slice}${from}`, to);
export const markComplete = (client: pg.PoolClient) => mark(client, complete, 1);

const begun = 'demo';
const slice = 'demo people from ';
const complete = 'demo complete';

async function mark(client: pg.PoolClient, name: string, value: number): Promise<boolean> {
  const { rowCount } = await client.query(
    "insert into platform_settings (name, value) values ($1, convert_to($2, 'utf8')) on conflict do nothing",
    [name, String(value)],
  );
  return rowCount === 1;
}

/** Only the owner of the tables can. For the first minute the planner would otherwise plan as if they were empty. */
export async function analyze(ownerUrl: string): Promise<void> {
  const owner = await openConnection(ownerUrl);
  await owner.query('analyze').finally(() => owner.end());
}
