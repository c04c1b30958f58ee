import { getOperatedUser as endpoint } from '@roster/contract/operator';
import { implement } from '../../platform/implement.ts';
import { findOperatedUser, operatedUser } from './users.store.ts';

export const getOperatedUser = implement(endpoint, async ({ params }, { platform, refused }) => {
  const user = await findOperatedUser(platform.database.reader, params.userId);
  if (!user) throw refused('users.notFound');
  return operatedUser(user);
});
