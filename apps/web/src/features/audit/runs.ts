import type { AuditEvent } from '@roster/contract/audit-events';

/** One event, or all that one action on many users recorded. */
export type Run = { first: AuditEvent; events: AuditEvent[] };

/** What one action did to many users is one row: the same event by the same actor at the same moment. */
export function runsOf(items: readonly AuditEvent[]): Run[] {
  const runs: Run[] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last && isOfSameAction(last.first, item)) last.events.push(item);
    else runs.push({ first: item, events: [item] });
  }
  return runs;
}

const isOfSameAction = (one: AuditEvent, other: AuditEvent) =>
  one.event === other.event &&
  one.at === other.at &&
  one.actor.kind === other.actor.kind &&
  one.actor.id === other.actor.id &&
  one.subject !== null &&
  other.subject !== null;
