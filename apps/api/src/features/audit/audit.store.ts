import { searchWords } from '@roster/domain/searches';
import type { AuditEvent } from '@roster/contract/audit-events';
import type { AuditFilters } from '@roster/contract/audit';
import { mergePersonalPart } from '../../platform/audit/audit-personal.ts';
import type { Queryable } from '../../platform/postgres/database.ts';
import { allOf, named, sql, type Sql } from '../../platform/postgres/sql.ts';
import type { List } from '../../platform/lists/keyset.ts';

export type EventRow = {
  id: string;
  sequence: string;
  at: Date;
  event: string;
  actor_id: string | null;
  actor_kind: AuditEvent['actor']['kind'];
  actor_name: string | null;
  subject_id: string | null;
  subject_name: string | null;
  subject_member: boolean;
  details: Record<string, unknown>;
  personal: Record<string, unknown> | null;
};

type Wanted = {
  accountId: string;
  /** The user who reads: of the events about themselves they see no notes. */
  readerId: string;
  filters: AuditFilters;
};

/** The newest first. */
export function eventList(wanted: Wanted): List {
  return {
    // SQL: the list's keyset pages, and the names an account knew, through a function.
    rows: sql`${selectedFor(wanted.readerId)} where ${allOf(whereOf(wanted))}`,
    order: [{ expression: 'sequence', type: 'bigint' }],
    direction: 'desc',
  };
}

/** L1: the reason of a lock or a removal is a note for administrators, too. */
const without = (readerId: string, json: Sql) =>
  sql`case when e.subject_id = ${readerId}::uuid and e.event like 'users.%'
    then ${json} - 'reason' - 'note' #- '{before,note}' #- '{after,note}' else ${json} end`;

/**
 * A8: members have the name of today, others the one the account knew; erased users have none. The reader sees no notes
 * about themselves.
 */
// SQL: the names an account knew, through a function.
export const selectedFor = (readerId: string) => sql`
  select e.id, e.sequence, e.at, e.event, e.actor_id, e.actor_kind, e.subject_id,
    ${without(readerId, sql`e.details`)} as details, ${without(readerId, sql`p.data`)} as personal,
    case when e.actor_kind <> 'operator' then known_name(e.account_id, e.actor_id) end as actor_name,
    known_name(e.account_id, e.subject_id) as subject_name,
    coalesce(subject.account_id = e.account_id, false) as subject_member
  from audit_events e
  left join audit_personal p on p.sequence = e.sequence and p.account_id = e.account_id
  left join users subject on subject.id = e.subject_id`;

/** Looks up the people a search can mean first, through their own index, and then the events they took part in. */
export function whereOf({ accountId, filters }: Omit<Wanted, 'readerId'>): Sql[] {
  const { event, actorId, subjectId, from, to, search = '' } = filters;
  const midnight = (day: Sql) =>
    sql`(${day}::timestamp at time zone (select time_zone from accounts where id = ${accountId}))`;
  const where = [sql`e.account_id = ${accountId}`];
  if (event) where.push(sql`e.event = any(${event}::text[])`);
  if (actorId) where.push(sql`e.actor_id = ${actorId}::uuid`);
  if (subjectId) where.push(sql`e.subject_id = ${subjectId}::uuid`);
  if (from) where.push(sql`e.at >= ${midnight(sql`${from}::date`)}`);
  if (to) where.push(sql`e.at < ${midnight(sql`(${to}::date + 1)`)}`);
  const words = searchWords(search);
  if (words.length > 0) {
    const found = people(accountId, words);
    where.push(sql`(e.actor_id in (${found}) or e.subject_id in (${found}))`);
  }
  return where;
}

// SQL: search across the people an account knew, through a function.
const people = (accountId: string, words: readonly string[]) => sql`
  select find_users_by_words(${accountId}, ${words}::text[])
  union all
  select d.user_id from departures d
  where d.account_id = ${accountId}
    and has_words(fold(full_name(d.first_name, d.last_name) || ' ' || d.email), ${words}::text[])
  union all
  select r.user_id from approval_requests r
  where r.account_id = ${accountId}
    and has_words(fold(full_name(r.first_name, r.last_name) || ' ' || r.email), ${words}::text[])`;

export const auditAnswer = (row: EventRow): AuditEvent => ({
  id: row.id,
  sequence: Number(row.sequence),
  at: row.at.toISOString(),
  event: row.event,
  actor: { id: row.actor_id, kind: row.actor_kind, name: row.actor_name },
  subject: row.subject_id ? { id: row.subject_id, name: row.subject_name, member: row.subject_member } : null,
  details: mergePersonalPart(row.details, row.personal),
});

/** Records a read once an hour for each reader, so that the log is not full of its own reading. */
export async function wasReadLately(
  reader: Queryable,
  actor: { id: string; accountId: string },
  now: Date,
): Promise<boolean> {
  // SQL: on every reading of the log.
  const rows = await reader.query(
    named(
      'audit-read-lately',
      sql`select from audit_events where actor_id = ${actor.id} and account_id = ${actor.accountId}
          and event = 'audit.read' and at > ${now}::timestamptz - interval '1 hour' limit 1`,
    ),
  );
  return rows.length > 0;
}
