import type { AuditEvent } from '@roster/contract/audit-events';
import { auditEvents } from '@roster/domain/audit-events';
import { readPlaceholders } from '@roster/domain/audit-reading';
import type { MessageId, Text } from '../../words/text.ts';

/** Who did it: a person by name, the others by what they are. */
export function actorName({ actor }: AuditEvent, t: Text): string {
  if (actor.kind === 'user') return actor.name ?? t('auditLog.erased');
  // Accounts do not know operators by name; operators know each other.
  if (actor.kind === 'operator' && actor.name !== null) return actor.name;
  const kinds = {
    job: 'auditLog.itself',
    operator: 'auditLog.operator',
    directory: 'auditLog.directory',
  } as const;
  return t(kinds[actor.kind]);
}

/** The same with their id, where it is a person whose name the reader may know. */
export const actorOf = (item: AuditEvent, { t }: { t: Text }) => ({
  id: item.actor.name === null ? null : item.actor.id,
  name: actorName(item, t),
});

/** The person an event concerns, with their id where it is one person, who was not erased. */
export const subjectOf = (item: AuditEvent, { t }: { t: Text }) => ({
  id: item.subject && item.subject.name !== null && item.events === 1 ? item.subject.id : null,
  name: subjectName(item, t),
});

/** The person whose picture stands beside the sentence: who did it, or where no person did, who it concerns. */
export const personOf = (item: AuditEvent, say: { t: Text }) =>
  item.actor.id === null ? subjectOf(item, say) : actorOf(item, say);

/** The person an event concerns, by name, or how many; empty where it is about no one. */
export function subjectName({ subject, events }: AuditEvent, t: Text): string {
  if (!subject) return '';
  if (events > 1) return t('auditLog.users', { n: events });
  return subject.name ?? t('auditLog.erased');
}

/** Whose place the subject took: the name, or nothing. */
export const otherName = ({ other }: AuditEvent, t: Text): string =>
  other ? (other.name ?? t('auditLog.erased')) : '';

export function eventName({ event }: AuditEvent, t: Text): string {
  const known = auditEvents.find((one) => one === event);
  return known ? t(`auditEvent.${known}`) : event;
}

/** X1: one human sentence, without links. */
export const sentenceInWords = (item: AuditEvent, t: Text): string =>
  t(sentenceOf(item.event), {
    actor: actorName(item, t),
    subject: subjectName(item, t) || t('auditLog.erased'),
    other: otherName(item, t),
    ...readPlaceholders(item.event, item.details),
  });

/** An event that this version does not know comes from a newer server. */
export function sentenceOf(event: string): MessageId {
  const known = auditEvents.find((one) => one === event);
  return known ? `audit.${known}` : 'auditLog.other';
}
