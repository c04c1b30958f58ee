import { takeoverEvents } from '@roster/domain/audit-reading';
import { searchWords } from '@roster/domain/searches';
import type { AuditEvent } from '@roster/contract/audit-events';
import type { AuditFilters } from '@roster/contract/audit';
import { mergePersonalPart } from '../../platform/audit/index.ts';
import { type Queryable, allOf, named, raw, sql, type Sql } from '../../platform/postgres/index.ts';
import { beforeAction, type Numbers } from './actions.store.ts';
import { everyoneMeant } from './people-meant.store.ts';

export type EventRow = {
  id: string;
  sequence: string;
  /** The first event that this row stands for, and how many they are. */
  first: string;
  events: number;
  at: Date;
  event: string;
  actor_id: string | null;
  actor_kind: AuditEvent['actor']['kind'];
  actor_name: string | null;
  subject_id: string | null;
  subject_name: string | null;
  subject_member: boolean;
  other_id: string | null;
  other_name: string | null;
  details: Record<string, unknown>;
  personal: Record<string, unknown> | null;
};

type Shown = { accountId: string; readerId: string; sequences: readonly string[]; byAction: boolean };

/** What is shown of the events with these numbers, the newest first; each for itself, or for all of its action. */
export async function readEvents(
  reader: Queryable,
  { accountId, readerId, sequences, byAction }: Shown,
): Promise<EventRow[]> {
  const first = byAction ? sql`coalesce(${beforeAction}, 0) + 1` : sql`e.sequence`;
  // SQL: the names an account knew, through a function.
  return reader.query<EventRow>(
    sql`select one.*, (one.sequence - one.first + 1)::integer as events
        from (${selectedFor(readerId, first)}
          where e.account_id = ${accountId} and e.sequence = any(${sequences}::bigint[])) as one
        order by one.sequence desc`,
  );
}

/** L1: the reason of a lock or a removal is a note for administrators, too. */
const without = (readerId: string, json: Sql) =>
  sql`case when e.subject_id = ${readerId}::uuid and e.event like 'users.%'
    then ${json} - 'reason' - 'note' #- '{before,note}' #- '{after,note}' else ${json} end`;

/**
 * A8: members have the name of today, others the one the account knew; erased users have none. The reader sees no notes
 * about themselves. Names and personal parts are sub-selects, so that no estimate turns them into a walk over a table.
 */
// SQL: the names an account knew, through a function.
const selectedFor = (readerId: string, first: Sql) => sql`
  select e.id, e.sequence, ${first} as first, e.at, e.event, e.actor_id, e.actor_kind, e.subject_id,
    ${without(readerId, sql`e.details`)} as details,
    (select ${without(readerId, sql`p.data`)} from audit_personal p
      where p.account_id = e.account_id and p.sequence = e.sequence) as personal,
    case when e.actor_kind <> 'operator' then ${nameOf(sql`e.actor_id`)} end as actor_name,
    ${nameOf(sql`e.subject_id`)} as subject_name,
    coalesce((select u.account_id = e.account_id from users u where u.id = e.subject_id), false) as subject_member,
    ${otherId} as other_id, ${nameOf(otherId)} as other_name
  from audit_events e`;

/** Which user the subject took over from. */
// SQL: a part of the statement above.
const otherId = sql`case when e.event = any(${takeoverEvents}::text[]) then (e.details #>> '{before,userId}')::uuid end`;

/** Asks the function, which looks in three tables, only about people who have left. */
const nameOf = (id: Sql) => sql`case when ${id} is not null then coalesce(
      (select full_name(u.first_name, u.last_name) from users u where u.id = ${id} and u.account_id = e.account_id),
      known_name(e.account_id, ${id})) end`;

/** The same for a file, by joins: for a million rows they take a third of the pages that look-ups take. */
// SQL: the names an account knew, through a function.
export const exportedFor = ({
  readerId,
  ...asked
}: Asked & { readerId: string; within: Numbers | null }) => sql`
  select e.sequence, e.at, e.event, e.actor_kind,
    ${without(readerId, sql`e.details`)} as details, ${without(readerId, sql`p.data`)} as personal,
    case when e.actor_kind <> 'operator' then ${joinedName('actor')} end as actor_name,
    ${joinedName('subject')} as subject_name
  from audit_events e
  left join audit_personal p on p.account_id = ${asked.accountId} and p.sequence = e.sequence
  left join users actor on actor.id = e.actor_id and actor.account_id = ${asked.accountId}
  left join users subject on subject.id = e.subject_id and subject.account_id = ${asked.accountId}
  where ${allOf(whereOf(asked))}`;

const joinedName = (who: 'actor' | 'subject') =>
  raw(`case when ${who}.id is not null then full_name(${who}.first_name, ${who}.last_name)
      when e.${who}_id is not null then known_name(e.account_id, e.${who}_id) end`);

/** For a file: all conditions in one statement. */
function whereOf({ accountId, filters, within }: Asked & { within: Numbers | null }): Sql[] {
  const { event, actorId, subjectId, search = '' } = filters;
  const where = [sql`e.account_id = ${accountId}`, ...withinDays({ accountId, filters })];
  if (within) where.push(sql`e.sequence between ${within.first}::bigint and ${within.last}::bigint`);
  if (event) where.push(sql`e.event = any(${event}::text[])`);
  if (actorId) where.push(sql`e.actor_id = ${actorId}::uuid`);
  if (subjectId) where.push(sql`e.subject_id = ${subjectId}::uuid`);
  const words = searchWords(search);
  if (words.length > 0) {
    const found = everyoneMeant(accountId, words);
    where.push(sql`(e.actor_id in (${found}) or e.subject_id in (${found}))`);
  }
  return where;
}

type Asked = { accountId: string; filters: AuditFilters };

/**
 * Days in the account's zone. The numbers of a chain grow with its times, but for the moments by which the clocks of servers
 * and the waits of transactions differ: an hour is far more than that.
 */
export function withinDays({ accountId, filters: { from, to } }: Asked): Sql[] {
  const midnight = (day: Sql) =>
    sql`(select ${day}::timestamp at time zone time_zone from accounts where id = ${accountId})`;
  const before = (moment: Sql) => sql`(select last_event_before(${accountId}, ${moment}))`;
  const first = midnight(sql`${from}::date`);
  const end = midnight(sql`(${to}::date + 1)`);
  return [
    ...(from ? [sql`e.at >= ${first} and e.sequence > ${before(sql`${first} - interval '1 hour'`)}`] : []),
    ...(to ? [sql`e.at < ${end} and e.sequence <= ${before(sql`${end} + interval '1 hour'`)}`] : []),
  ];
}

export const auditAnswer = (row: EventRow): AuditEvent => ({
  id: row.id,
  sequence: Number(row.sequence),
  events: row.events,
  at: row.at.toISOString(),
  event: row.event,
  actor: { id: row.actor_id, kind: row.actor_kind, name: row.actor_name },
  subject: row.subject_id ? { id: row.subject_id, name: row.subject_name, member: row.subject_member } : null,
  other: row.other_id ? { name: row.other_name } : null,
  details: mergePersonalPart(row.details, row.personal),
});

/** Records a read once an hour for each reader, so that the log is not full of its own reading. */
export async function wasReadLately(
  reader: Queryable,
  actor: { id: string; accountId: string | null },
  now: Date,
): Promise<boolean> {
  // SQL: on every reading of the log.
  const rows = await reader.query(
    named(
      'audit-read-lately',
      sql`select from audit_events where actor_id = ${actor.id} and account_id is not distinct from ${actor.accountId}
          and event = 'audit.read' and at > ${now}::timestamptz - interval '1 hour' limit 1`,
    ),
  );
  return rows.length > 0;
}
