import { getUser as endpoint } from '@roster/contract/users';
import { offlineUntil } from '@roster/domain/policies';
import { implement } from '../../platform/implement.ts';
import { userAnswer } from './user-answer.ts';
import { findUser } from './user-list.store.ts';

export const getUser = implement(endpoint, async ({ params }, { actor, platform, now, refused }) => {
  const database = platform.database.reader;
  const row = await findUser(database, { accountId: actor.accountId, userId: params.userId, now });
  if (!row) throw refused('users.notFound');

  const last = { policyRefreshedAt: row.policy_refreshed_at, lastSignInAt: row.last_sign_in_at };
  return {
    ...userAnswer(row, actor),
    sessionCount: row.session_count,
    offlineUntil: offlineUntil(last, now)?.toISOString() ?? null,
  };
});
