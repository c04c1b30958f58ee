import { auditEvents } from '@roster/domain/audit-events';
import type { AuditEvent } from '@roster/contract/audit-events';
import { useText } from '../../words/text.ts';
import { useActorName } from './use-actor-name.ts';

/** An event on the page of its subject, without their name: what it was, and who did it unless it was the subject. */
export function EventName({ item, about }: { item: AuditEvent; about: string }) {
  const t = useText();
  const actorName = useActorName();
  const known = auditEvents.find((one) => one === item.event);
  const name = known ? t(`auditEvent.${known}`) : item.event;
  return item.actor.id === about ? name : `${name} ${t('auditLog.by', { actor: actorName(item) })}`;
}
