import type { PlatformLogFilters } from '@roster/contract/audit';
import { minLongSearch, searchWords } from '@roster/domain/searches';
import type { List } from '../../platform/lists/index.ts';
import { allOf, type Queryable, sql, type Sql, wordsIn } from '../../platform/postgres/index.ts';

/** X1: the log of the platform, the newest first. Operators see people of all accounts, so names are those of today. */
export async function platformEventList(
  reader: Queryable,
  { search, event, actorKind, from, to }: PlatformLogFilters,
): Promise<List> {
  const conditions = [
    sql`e.account_id is null`,
    ...(await aboutPeople(reader, search ?? '')),
    ...(event ? [sql`e.event = any(${event}::text[])`] : []),
    ...(actorKind ? [sql`e.actor_kind = ${actorKind}`] : []),
    ...(from ? [sql`e.at >= ${from}::date::timestamp at time zone 'UTC'`] : []),
    ...(to ? [sql`e.at < (${to}::date + 1)::timestamp at time zone 'UTC'`] : []),
  ];
  return {
    // SQL: the list's keyset pages.
    rows: sql`
      select e.id, e.sequence, e.sequence as first, 1 as events, e.at, e.event, e.actor_id, e.actor_kind, e.subject_id,
        e.details, (select p.data from audit_personal p where p.account_id is null and p.sequence = e.sequence) as personal,
        (select full_name(u.first_name, u.last_name) from users u where u.id = e.actor_id) as actor_name,
        (select full_name(u.first_name, u.last_name) from users u where u.id = e.subject_id) as subject_name,
        false as subject_member, null::uuid as other_id, null as other_name
      from audit_events e where ${allOf(conditions)}`,
    order: [{ expression: 'sequence', type: 'bigint' }],
    direction: 'desc',
  };
}

/** As many people as are looked for in the log by their ids. */
const few = 1_000;

/**
 * Events by or about people of all accounts and of none who have all the words. Where these are many, or their words too
 * short for the index of people, the people of each event are compared, the newest first: the log is far smaller than what it
 * is about.
 */
async function aboutPeople(reader: Queryable, search: string): Promise<Sql[]> {
  const words = searchWords(search);
  if (words.length === 0) return [];
  const ids = words.some(({ length }) => length >= minLongSearch) ? await findFew(reader, words) : null;
  if (ids) return [sql`(e.actor_id = any(${ids}::uuid[]) or e.subject_id = any(${ids}::uuid[]))`];
  // A scalar sub-select, so that no estimate turns it into a walk over all people.
  // SQL: a part of the list's keyset pages.
  return [
    sql`(select count(*) > 0 from users u where u.id in (e.actor_id, e.subject_id)
          and ${allOf(wordsIn(sql`u.search_text`, search))})`,
  ];
}

/** Null if they are more. */
async function findFew(reader: Queryable, words: readonly string[]): Promise<string[] | null> {
  const asked = JSON.stringify({ facets: [], words });
  // SQL: the search of users, through a function of the database.
  const rows = await reader.query<{ id: string }>(
    sql`select id from find_users(null, ${asked}, ${few + 1}) as found (id)`,
  );
  return rows.length > few ? null : rows.map(({ id }) => id);
}
