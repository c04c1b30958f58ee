import { searchWords } from '@roster/domain/searches';
import { totalCap } from '@roster/domain/users';
import type { Place, Side } from '../../platform/lists/index.ts';
import { allOf, sql, wordsIn, type Queryable } from '../../platform/postgres/index.ts';
import { selectedUsers, type UserRow } from './users.store.ts';

type Part = { from: Place | null; side: Side; limit: number };
export type FoundUser = UserRow & { sort_name: string };

/** Rows of the index of names: as many as the list of one account reads first. */
const walked = 3_000;

/**
 * A page of the users of all accounts, by name, and how many match, counted to one more than the cap. Narrowed as the list of
 * one account is (docs/decisions/0026): a piece of the index of names first, and then, where that did not fill the page, all
 * who match in one bitmap.
 */
export async function findEverywhere(
  database: Queryable,
  search: string,
  { from, side, limit }: Part,
): Promise<{ page: FoundUser[]; matched: number }> {
  const descending = side === 'before';
  const direction = descending ? sql`desc` : sql`asc`;
  const order = sql`order by sort_name ${direction}, id ${direction}`;
  const beyond = from
    ? sql`(sort_name || '', id) ${descending ? sql`<` : sql`>`} (${from[0]}::text collate "und-x-icu", ${from[1]}::uuid)`
    : sql`true`;
  const asked = JSON.stringify({ facets: [], words: searchWords(search) });
  const counted = totalCap + 1;
  // SQL: the list's keyset pages, in pieces of bounded length.
  const places = await database.query<{ id: string | null; matched: number }>(
    sql`with walked as materialized (
          select id, sort_name from (
            select id, sort_name, search_text from users where ${beyond}
            order by sort_name || '' ${direction}, id ${direction} limit ${walked}) as u
          where ${allOf(wordsIn(sql`u.search_text`, search))} limit ${counted}),
        walk as materialized (select count(*)::integer as matched from walked),
        passed as materialized (
          select page.* from find_page_of_users(null, ${asked}, ${counted}, 'name', ${descending},
              ${from?.[0] ?? null}, ${from?.[1] ?? null}, ${limit})
            with ordinality as page (id, sort_key, matched, nth)
          where (select matched < ${limit} from walk)),
        counted as (select from find_users(null, ${asked}, ${counted}) 
          where (select matched >= ${limit} and matched < ${counted} from walk)),
        said as (
          select greatest(matched, (select max(matched) from passed), (select count(*)::integer from counted)) as matched from walk)
        select page.id, said.matched from said left join (
          select id, nth from (select id, row_number() over (${order}) as nth from walked) as first
          where nth <= ${limit} and (select matched >= ${limit} from walk)
          union all
          select id, nth from passed where id is not null) as page on true
        order by page.nth`,
  );
  const ids = places.flatMap(({ id }) => (id === null ? [] : [id]));
  // SQL: the rows of a page, in its order.
  const page = await database.query<FoundUser>(
    sql`${selectedUsers} join unnest(${ids}::uuid[]) with ordinality as placed (id, nth) on placed.id = u.id
        order by placed.nth`,
  );
  return { page: descending ? page.reverse() : page, matched: places[0]?.matched ?? 0 };
}
