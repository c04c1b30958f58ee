import { listUserHistory as endpoint } from '@roster/contract/users';
import { implement } from '../../platform/implement.ts';
import { eventPage } from '../audit/index.ts';
import { isMember } from './user-activity.store.ts';

export const listUserHistory = implement(endpoint, async ({ params, query }, context) => {
  const { actor, platform, refused } = context;
  const { userId } = params;
  if (!(await isMember(platform.prisma, { accountId: actor.accountId, userId })))
    throw refused('users.notFound');
  return eventPage(endpoint, query, { subjectId: userId }, context);
});
