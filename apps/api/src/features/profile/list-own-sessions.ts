import { listOwnSessions as endpoint } from '@roster/contract/profile';
import { implement } from '../../platform/implement.ts';
import { findOwnSessions } from './profile.store.ts';

export const listOwnSessions = implement(endpoint, async (_input, { actor, platform, now }) => {
  const sessions = await findOwnSessions(platform.database.app, actor.id, now);
  return {
    items: sessions.map(({ id, started_at: startedAt, last_seen_at: lastSeenAt, device }) => ({
      id,
      startedAt: startedAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      device,
      current: id === actor.sessionId,
    })),
  };
});
