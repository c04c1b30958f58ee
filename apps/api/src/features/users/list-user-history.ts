import { listUserHistory as endpoint } from '@roster/contract/users';
import { implement } from '../../platform/implement.ts';
import { auditAnswer, findEvents } from '../audit/index.ts';
import { isMember } from './user-activity.store.ts';

/** How many of the latest events the user's page shows; the audit log has them all. */
const latest = 50;

export const listUserHistory = implement(endpoint, async ({ params }, { actor, platform, refused }) => {
  const { userId } = params;
  if (!(await isMember(platform.prisma, { accountId: actor.accountId, userId })))
    throw refused('users.notFound');
  const filters = { subjectId: userId };
  const events = await findEvents(platform.database.reader, {
    accountId: actor.accountId,
    readerId: actor.id,
    filters,
    before: null,
    limit: latest,
  });
  return { items: events.map(auditAnswer) };
});
