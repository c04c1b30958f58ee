import type { AuditEvent } from '@roster/contract/audit-events';
import { useText } from '../../words/text.ts';
import { actorName, eventName } from './event-in-words.ts';

/** An event on the page of its subject, without their name: what it was, and who did it unless it was the subject. */
export function EventName({ item, about }: { item: AuditEvent; about: string }) {
  const t = useText();
  const name = eventName(item, t);
  return item.actor.id === about ? name : `${name} ${t('auditLog.by', { actor: actorName(item, t) })}`;
}
