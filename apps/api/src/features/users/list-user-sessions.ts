import { listUserSessions as endpoint } from '@roster/contract/users';
import { implement } from '../../platform/implement.ts';
import { findSessions, isMember } from './user-activity.store.ts';

export const listUserSessions = implement(endpoint, async ({ params }, { actor, platform, now, refused }) => {
  const scope = { accountId: actor.accountId, userId: params.userId };
  if (!(await isMember(platform.prisma, scope))) throw refused('users.notFound');

  const sessions = await findSessions(platform.prisma, scope, now);
  return {
    items: sessions.map(({ id, startedAt, lastSeenAt, device }) => ({
      id,
      startedAt: startedAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      device,
    })),
  };
});
