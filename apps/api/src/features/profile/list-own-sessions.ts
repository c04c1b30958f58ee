import { listOwnSessions as endpoint } from '@roster/contract/profile';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { ownSessionList, type OwnSessionRow } from './profile.store.ts';

export const listOwnSessions = implement(endpoint, ({ query }, context) => {
  const { actor, now } = context;
  const answer = ({ id, started_at: startedAt, last_seen_at: lastSeenAt, device }: OwnSessionRow) => ({
    id,
    startedAt: startedAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    device,
    current: id === actor.sessionId,
  });
  return listPage(endpoint, { ...query, ofUser: actor.id }, context, ownSessionList(actor.id, now), answer);
});
