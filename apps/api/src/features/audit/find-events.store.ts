import type { AuditFilters } from '@roster/contract/audit';
import {
  onlyRow,
  type Queryable,
  allOf,
  empty,
  join,
  raw,
  sql,
  type Sql,
} from '../../platform/postgres/index.ts';
import { withinDays } from './audit.store.ts';
import { leads, type Numbers, whatTellsActions } from './actions.store.ts';
import { meantAmong, type Meant } from './people-meant.store.ts';

// The first of two steps of reading the log (docs/decisions/0028): finds the numbers of the events in narrow indexes, and
// looks at a bounded number of them in each statement. What is shown of an event is read for the page alone.

export type Wanted = {
  accountId: string;
  filters: AuditFilters;
  meant: Meant | null;
  /** Only the events with these numbers. */
  within: Numbers | null;
  /** What one action did to many users is found once, by its latest event (actions.store.ts). */
  byAction: boolean;
};

/** Goes on beyond a number, or from an end of the log if null, until so many are found or looked at. */
export type Step = { from: string | null; direction: 'asc' | 'desc'; find: number; look: number };

/** One way into the log: a column with an index by which its rows are found, and the values wanted there. */
type Way = { column: 'subject_id' | 'actor_id' | 'event'; values: readonly string[] };
/** The way that leads past the fewest events, what each of these is asked on it, and what it is asked then. */
type Route = { ways: Way[]; onWay: Sql[]; rest: Sql[] };

export function routeOf({ filters: { subjectId, actorId, event }, meant }: Wanted): Route {
  const asked: Asked[] = [];
  const ask = (values: readonly string[], ...columns: Way['column'][]) => asked.push({ columns, values });
  if (subjectId) ask([subjectId], 'subject_id');
  if (meant?.kind === 'few') ask(meant.ids, 'subject_id', 'actor_id');
  if (actorId) ask([actorId], 'actor_id');
  if (event) ask(event, 'event');
  if (meant?.kind === 'all') {
    const people = { columns: ['subject_id', 'actor_id'], values: meant.ids } as const;
    return { ways: waysOf(people), onWay: asked.map((one) => isOneOf('e', one)), rest: [] };
  }
  const rest = asked.slice(1).map((one) => isOneOf('l', one));
  if (meant?.kind === 'many')
    rest.push(sql`(l.subject_id in (select id from meant) or l.actor_id in (select id from meant))`);
  return { ways: asked[0] ? waysOf(asked[0]) : [], onWay: [], rest };
}

type Asked = { columns: readonly Way['column'][]; values: readonly string[] };
const waysOf = ({ columns, values }: Asked): Way[] => columns.map((column) => ({ column, values }));
const typeOf = (column: Way['column']) => raw(column === 'event' ? 'text[]' : 'uuid[]');
const isOneOf = (alias: 'e' | 'l', { columns, values }: Asked) =>
  sql`(${join(
    columns.map((column) => sql`${raw(`${alias}.${column}`)} = any(${values}::${typeOf(column)})`),
    ' or ',
  )})`;

export async function lookAtEvents(reader: Queryable, wanted: Wanted, step: Step) {
  const { accountId, meant } = wanted;
  const { ways, onWay, rest } = routeOf(wanted);
  const direction = raw(step.direction);
  const columns = raw(columnsFor(wanted, rest.length > 0));
  const looked = everyWay({ ...wanted, ways, onWay, columns, step });
  // SQL: a part of the walk along the log’s indexes.
  const people = sql`select subject_id from looked union select actor_id from looked`;
  const named =
    meant?.kind === 'many'
      ? sql`, meant as materialized (${meantAmong(accountId, meant.words, people)})`
      : empty;
  const found = wanted.byAction ? [sql`l.leads`, ...rest] : rest;
  // SQL: a part of the walk along the log’s indexes.
  const asFound = wanted.byAction
    ? sql`(select l.*, ${leads(accountId)} as leads from looked l)`
    : sql`looked`;
  // SQL: one of several indexes, a bounded part of it in each statement.
  return onlyRow(
    await reader.query<{ looked: number; reached: string | null; found: string[] }>(
      sql`with looked as materialized (select * from (${looked}) as way order by sequence ${direction} limit ${step.look}) ${named}
          select (select count(*)::integer from looked) as looked,
            (select ${raw(step.direction === 'desc' ? 'min' : 'max')}(sequence)::text from looked) as reached,
            array(select l.sequence::text from ${asFound} l ${found.length > 0 ? sql`where ${allOf(found)}` : empty}
              order by l.sequence ${direction} limit ${step.find}) as found`,
    ),
  );
}

const columnsFor = ({ byAction }: Wanted, asked: boolean) => {
  if (byAction) return `e.sequence, ${whatTellsActions.map((name) => `e.${name}`).join(', ')}`;
  return asked ? 'e.sequence, e.subject_id, e.actor_id, e.event' : 'e.sequence';
};

/** How many there are, where no event has to be asked; counts no further than that many. */
export async function countEvents(reader: Queryable, wanted: Wanted, most: number): Promise<number> {
  const { ways, onWay } = routeOf(wanted);
  const step = { from: null, direction: 'desc', find: most, look: most } as const;
  const looked = everyWay({ ...wanted, ways, onWay, columns: raw('e.sequence'), step, ordered: false });
  // SQL: one of several indexes; who acts on themselves is found by both ways.
  const rows = await reader.query<{ n: number }>(
    sql`select least(count(distinct sequence), ${most}::integer)::integer as n
        from (select * from (${looked}) as way limit ${most * Math.max(ways.length, 1)}) as counted`,
  );
  return onlyRow(rows).n;
}

type Looking = Wanted & { ways: Way[]; onWay: Sql[]; columns: Sql; step: Step; ordered?: boolean };

/** The events on all ways, of each value no more than the step looks at. */
function everyWay({ ways, onWay, columns, step, ordered = true, ...wanted }: Looking): Sql {
  const { from, direction, look } = step;
  const beyond = from ? [sql`e.sequence ${raw(direction === 'desc' ? '<' : '>')} ${from}::bigint`] : [];
  const { accountId, within } = wanted;
  const numbers = within ? [sql`e.sequence between ${within.first}::bigint and ${within.last}::bigint`] : [];
  const bounds = [sql`e.account_id = ${accountId}`, ...numbers, ...beyond, ...withinDays(wanted)];
  if (ways.length === 0)
    // SQL: a part of the walk along the log’s indexes.
    return sql`select ${columns} from audit_events e where ${allOf(bounds)} order by e.sequence ${raw(direction)}`;
  const order = sql`order by e.sequence ${raw(direction)}`;
  const of = (column: Way['column'], shown: Sql) =>
    // SQL: a part of the walk along the log’s indexes.
    sql`select ${shown} from audit_events e where ${allOf(bounds)} and e.${raw(column)} = wanted.value ${order}`;
  // The fence (OFFSET) keeps what is asked on the way from choosing another index.
  // SQL: a part of the walk along the log’s indexes.
  const asked = (column: Way['column']) =>
    onWay.length === 0
      ? of(column, columns)
      : sql`select ${columns} from (${of(column, raw('e.*'))} offset 0) as e where ${allOf(onWay)} ${order}`;
  // SQL: a part of the walk along the log’s indexes.
  const each = ways.map(
    ({ column, values }) => sql`
      select one.* from unnest(${values}::${typeOf(column)}) as wanted (value)
      cross join lateral (${asked(column)} limit ${look}) as one`,
  );
  // SQL: a part of the walk along the log’s indexes.
  return sql`select * from (${join(each, ordered ? ' union ' : ' union all ')}) as found`;
}
