import { listUserSessions as endpoint } from '@roster/contract/users';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { isMember, sessionList, type SessionRow } from './user-activity.store.ts';

export const listUserSessions = implement(endpoint, async ({ params, query }, context) => {
  const { actor, platform, now, refused } = context;
  const scope = { accountId: actor.accountId, userId: params.userId };
  if (!(await isMember(platform.prisma, scope))) throw refused('users.notFound');

  return listPage(
    endpoint,
    { ...query, ofUser: params.userId },
    context,
    sessionList(scope, now),
    sessionAnswer,
  );
});

const sessionAnswer = ({ id, started_at: startedAt, last_seen_at: lastSeenAt, device }: SessionRow) => ({
  id,
  startedAt: startedAt.toISOString(),
  lastSeenAt: lastSeenAt.toISOString(),
  device,
});
