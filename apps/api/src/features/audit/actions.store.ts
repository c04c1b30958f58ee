import { type Queryable, named, raw, sql, type Sql } from '../../platform/postgres/index.ts';

// What one action does to many users is one event for each of them, one after the other: the same event at the same moment
// by the same actor. This is read from what the chain covers, so that no one can hide an event behind another.

/** The columns that tell one action from another. */
export const whatTellsActions = ['event', 'at', 'actor_kind', 'actor_id', 'subject_id'] as const;

/** The numbers of the first and the last event of an action. */
export type Numbers = { first: string; last: string };

/** Numbers begin with 1: there is none between 1 and 0. */
const noNumbers: Numbers = { first: '1', last: '0' };

const isOfSameAction = (one: (column: string) => string, other: (column: string) => string) =>
  raw(
    [
      ...['event', 'at', 'actor_kind'].map((name) => `${one(name)} = ${other(name)}`),
      `${one('actor_id')} is not distinct from ${other('actor_id')}`,
      // An event about nobody says something of its own.
      `${one('subject_id')} is not null and ${other('subject_id')} is not null`,
    ].join(' and '),
  );
const of = (alias: string) => (column: string) => `${alias}.${column}`;

/**
 * Whether an event of `looked l` is the latest of its action. The one that follows it in the log is among those that were
 * looked at, or none of its action follows; only for the latest of them is it looked up. A scalar sub-select is never hashed.
 */
// SQL: a part of the walk along the log’s indexes.
export const leads = (accountId: string): Sql => sql`
  case when lag(l.sequence) over (order by l.sequence desc) is null
    then coalesce((select false from audit_events n where n.account_id = ${accountId}
      and n.sequence = l.sequence + 1 and ${isOfSameAction(of('n'), of('l'))} limit 1), true)
    else not (lag(l.sequence) over (order by l.sequence desc) = l.sequence + 1
      and ${isOfSameAction((column) => `lag(l.${column}) over (order by l.sequence desc)`, of('l'))})
  end`;

/** The number before the first event of the action of `e`; null if the log begins with it. */
// SQL: a part of what is shown of the events of a page.
export const beforeAction = sql`(select n.sequence from audit_events n
  where n.account_id = e.account_id and n.sequence < e.sequence and not (${isOfSameAction(of('n'), of('e'))})
  order by n.sequence desc limit 1)`;

/** The events of the action to which the event with this number belongs; none if there is no such event. */
export async function findAction(reader: Queryable, accountId: string, sequence: number): Promise<Numbers> {
  // SQL: the neighbors of an event, along the log’s index.
  const [row] = await reader.query<Numbers>(
    named(
      'audit-find-action',
      sql`select (coalesce(${beforeAction}, 0) + 1)::text as first,
            coalesce((select n.sequence - 1 from audit_events n
              where n.account_id = e.account_id and n.sequence > e.sequence and not (${isOfSameAction(of('n'), of('e'))})
              order by n.sequence limit 1),
              (select max(n.sequence) from audit_events n where n.account_id = e.account_id))::text as last
          from audit_events e where e.account_id = ${accountId} and e.sequence = ${sequence}`,
    ),
  );
  return row ?? noNumbers;
}
