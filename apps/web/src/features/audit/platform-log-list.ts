import { platformActorKinds } from '@roster/contract/audit';
import type { AuditEvent } from '@roster/contract/audit-events';
import type { ListDescription, Say } from '../../list/list-description.ts';
import { worded } from '../../list/worded.ts';
import { auditFilters } from './audit-filters.tsx';
import { auditList } from './audit-list.tsx';

export const platformLogFilterNames = ['search', 'event', 'actorKind', 'from', 'to'] as const;

const actorWords = {
  operator: 'platformLog.actor.operator',
  user: 'platformLog.actor.user',
  job: 'auditLog.itself',
} as const;

/** X1: as the log of an account, but for what only accounts have: their users, and actions on many of them. */
export const platformLogList = (say: Pick<Say, 't'> & { zone: string }): ListDescription<AuditEvent> => ({
  ...auditList(say),
  id: 'platformLog',
  filters: [
    {
      name: 'actorKind',
      label: 'auditLog.actor',
      kind: 'one',
      useOptions: worded(platformActorKinds, (kind) => actorWords[kind]),
    },
    ...auditFilters.filter(({ name }) => ['event', 'from', 'to'].includes(name)),
  ],
});
