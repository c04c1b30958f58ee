import { getUser as endpoint } from '@roster/contract/users';
import { implement } from '../../platform/implement.ts';
import { userDetailAnswer } from './user-answer.ts';
import { findUser } from './user-list.store.ts';

export const getUser = implement(endpoint, async ({ params }, { actor, platform, now, refused }) => {
  const database = platform.database.reader;
  const row = await findUser(database, { accountId: actor.accountId, userId: params.userId, now });
  if (!row) throw refused('users.notFound');
  return userDetailAnswer(row, actor, now);
});
