import type { Delimiter } from '@roster/contract/machinery/csv';
import type { SeatFilters } from '@roster/contract/seats';
import { termStates } from '@roster/domain/entitlements';
import type { Language } from '@roster/domain/languages';
import { seatStates } from '@roster/domain/seats';
import { exportWords } from '@roster/i18n/exports';
import { copyOptions } from '../../platform/csv/index.ts';
import { raw, sql, type Sql } from '../../platform/postgres/index.ts';
import { seatRows, type AnyScope } from './seat-list.store.ts';

export const seatColumns = [
  'product',
  'country',
  'term',
  'startsOn',
  'endsOn',
  'state',
  'user',
  'email',
  'groups',
  'assigned',
  'lastUsed',
  'offlineUntil',
  'otherCountry',
] as const;

/**
 * The statement that writes the rows: by product, country and term, and then like the list. Times are in UTC, as on every
 * connection.
 */
export const seatsStatement = (
  scope: AnyScope,
  filters: SeatFilters,
  { language, delimiter }: { language: Language; delimiter: Delimiter },
): Sql =>
  // The fence (OFFSET) gives csv_safe plain columns: of an expression it would be a call for each cell.
  // SQL: COPY, for any number of rows.
  sql`copy (
    select csv_safe(product), country, words ->> term, starts_on, ends_on, words ->> state, csv_safe(name), csv_safe(email),
      csv_safe(group_names), to_char(assigned_at, 'YYYY-MM-DD HH24:MI'), to_char(last_used_at, 'YYYY-MM-DD HH24:MI'),
      to_char(offline_until, 'YYYY-MM-DD HH24:MI'), other_country
    from (
      select bought.nth, bought.product, bought.country, bought.term, bought.starts_on, bought.ends_on,
        grouped.names as group_names, seat.* from (${seatRows(scope, filters)}) as seat
      left join (
        select user_id, string_agg(g.name, ', ' order by g.name) as names
        from group_members m join groups g on g.id = m.group_id
        where m.account_id = ${scope.accountId} group by user_id) as grouped on grouped.user_id = seat."userId"
      join (
        select e.id, e.country, e.starts_on, e.ends_on, p.name as product,
          term_on(e.starts_on, e.ends_on, (${scope.now}::timestamptz at time zone a.time_zone)::date) as term, row_number() over (order by p.name, e.country, e.starts_on, e.id) as nth
        from entitlements e join products p on p.id = e.product_id
          join accounts a on a.id = e.account_id where e.account_id = ${scope.accountId}
      ) as bought on bought.id = seat.entitlement_id offset 0
    ) as one cross join (select ${wordsOfCells(language)}::jsonb as words) as said
    order by nth, nth_state, holder_sort, id
  ) to stdout ${raw(copyOptions(delimiter))}`;

const wordsOfCells = (language: Language) =>
  Object.fromEntries([
    ...seatStates.map((state) => [state, exportWords[language][`export.seatState.${state}`]]),
    ...termStates.map((term) => [term, exportWords[language][`export.term.${term}`]]),
  ]);
