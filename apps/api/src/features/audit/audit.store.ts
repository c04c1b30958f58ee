import { searchWords } from '@roster/domain/searches';
import type { AuditEvent } from '@roster/contract/audit-events';
import type { AuditFilters } from '@roster/contract/audit';
import { mergePersonalPart } from '../../platform/audit/audit-personal.ts';
import type { Queryable } from '../../platform/postgres/database.ts';
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
  const { conditions, values } = whereOf(wanted);
  return {
    text: `${selected} where ${conditions.join(' and ')}`,
    values,
    order: [{ expression: 'sequence', type: 'bigint' }],
    direction: 'desc',
  };
}

/** L1: the reason of a lock or a removal is a note for administrators, too. */
const ownNotes = "e.subject_id = $2::uuid and e.event like 'users.%'";
const without = (json: string) =>
  `case when ${ownNotes} then ${json} - 'reason' - 'note' #- '{before,note}' #- '{after,note}' else ${json} end`;

/**
 * A8: members have the name of today, others the one the account knew; erased users have none. $2 is the reader, who
 * sees no notes about themselves.
 */
export const selected = `
  select e.id, e.sequence, e.at, e.event, e.actor_id, e.actor_kind, e.subject_id,
    ${without('e.details')} as details, ${without('p.data')} as personal,
    case when e.actor_kind <> 'operator' then known_name(e.account_id, e.actor_id) end as actor_name,
    known_name(e.account_id, e.subject_id) as subject_name,
    coalesce(subject.account_id = e.account_id, false) as subject_member
  from audit_events e
  left join audit_personal p on p.sequence = e.sequence and p.account_id = e.account_id
  left join users subject on subject.id = e.subject_id`;

/** Looks up the people a search can mean first, through their own index, and then the events they took part in. */
export function whereOf({ accountId, readerId, filters }: Wanted) {
  // The second only names the parameter's type, for statements that have no other use for it.
  const conditions = ['e.account_id = $1', '$2::uuid is not null'];
  const values: unknown[] = [accountId, readerId];
  const add = (condition: (parameter: string) => string, value: unknown) => {
    if (value === undefined || value === '') return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  const midnight = (day: string) =>
    `(${day}::timestamp at time zone (select time_zone from accounts where id = $1))`;
  add((p) => `e.event = any(${p}::text[])`, filters.event);
  add((p) => `e.actor_id = ${p}::uuid`, filters.actorId);
  add((p) => `e.subject_id = ${p}::uuid`, filters.subjectId);
  add((p) => `e.at >= ${midnight(`${p}::date`)}`, filters.from);
  add((p) => `e.at < ${midnight(`(${p}::date + 1)`)}`, filters.to);
  const words = searchWords(filters.search ?? '');
  if (words.length > 0) add((p) => `(e.actor_id in (${people(p)}) or e.subject_id in (${people(p)}))`, words);
  return { conditions, values };
}

const people = (words: string) => `
  select find_users_by_words($1, ${words}::text[])
  union all
  select d.user_id from departures d
  where d.account_id = $1 and has_words(fold(full_name(d.first_name, d.last_name) || ' ' || d.email), ${words}::text[])
  union all
  select r.user_id from approval_requests r
  where r.account_id = $1 and has_words(fold(full_name(r.first_name, r.last_name) || ' ' || r.email), ${words}::text[])`;

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
  const rows = await reader.query({
    name: 'audit-read-lately',
    text: `select from audit_events
           where actor_id = $1 and account_id = $2 and event = 'audit.read' and at > $3::timestamptz - interval '1 hour' limit 1`,
    values: [actor.id, actor.accountId, now],
  });
  return rows.length > 0;
}
