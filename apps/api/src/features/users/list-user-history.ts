import { listUserHistory as endpoint } from '@roster/contract/users';
import { implement } from '../../platform/implement.ts';
import { findHistory, isMember } from './user-activity.store.ts';

export const listUserHistory = implement(endpoint, async ({ params }, { actor, platform, refused }) => {
  const scope = { accountId: actor.accountId, userId: params.userId };
  if (!(await isMember(platform.prisma, scope))) throw refused('users.notFound');

  const events = await findHistory(platform.prisma, scope);
  return {
    items: events.map(({ id, at, event, actorName, details }) => ({
      id,
      at: at.toISOString(),
      event,
      actorName,
      note: noteOf(details),
    })),
  };
});

const noteOf = (details: unknown) =>
  typeof details === 'object' && details !== null && 'reason' in details && typeof details.reason === 'string'
    ? details.reason
    : null;
