import type { PlatformLogFilters } from '@roster/contract/audit';
import { allOf, sql } from '../../platform/postgres/index.ts';
import type { List } from '../../platform/lists/index.ts';

/** X1: the log of the platform, the newest first. Operators see people of all accounts, so names are those of today. */
export const platformEventList = ({ event, actorKind, from, to }: PlatformLogFilters): List => {
  const conditions = [
    sql`e.account_id is null`,
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
};
