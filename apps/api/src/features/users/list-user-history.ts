import { listUserHistory as endpoint } from '@roster/contract/users';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/list-page.ts';
import { auditAnswer, eventList } from '../audit/index.ts';
import { isMember } from './user-activity.store.ts';

export const listUserHistory = implement(endpoint, async ({ params, query }, context) => {
  const { actor, platform, refused } = context;
  const { userId } = params;
  if (!(await isMember(platform.prisma, { accountId: actor.accountId, userId })))
    throw refused('users.notFound');
  const filters = { subjectId: userId };
  const events = eventList({ accountId: actor.accountId, readerId: actor.id, filters });
  return listPage(endpoint, { ...query, ofUser: userId }, context, events, auditAnswer);
});
