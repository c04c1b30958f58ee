import type { AuditEvent } from '@roster/contract/audit-events';
import { useText } from '../../words/text.ts';

/** Who did it: a person by name, the others by what they are. */
export function useActorName(): (item: AuditEvent) => string {
  const t = useText();
  return ({ actor }) => {
    if (actor.kind === 'user') return actor.name ?? t('auditLog.erased');
    const kinds = {
      job: 'auditLog.itself',
      operator: 'auditLog.operator',
      directory: 'auditLog.directory',
    } as const;
    return t(kinds[actor.kind]);
  };
}
