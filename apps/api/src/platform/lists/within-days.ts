import { sql, type Sql } from '../postgres/index.ts';

export type Days = { from?: string | undefined; to?: string | undefined };

/** The zone of an account; UTC where there is none. */
export const zoneOf = (accountId: string | null): Sql =>
  // SQL: a part of other statements.
  accountId === null ? sql`'UTC'` : sql`(select time_zone from accounts where id = ${accountId})`;

/** The conditions that a moment is within these days of a zone, the first and the last included. */
export function withinDays(moment: Sql, { from, to }: Days, zone: Sql): Sql[] {
  const midnight = (day: Sql) => sql`(${day}::timestamp at time zone ${zone})`;
  return [
    ...(from ? [sql`${moment} >= ${midnight(sql`${from}::date`)}`] : []),
    ...(to ? [sql`${moment} < ${midnight(sql`(${to}::date + 1)`)}`] : []),
  ];
}
