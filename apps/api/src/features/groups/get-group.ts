import { getGroup as endpoint } from '@roster/contract/groups';
import { implement } from '../../platform/implement.ts';
import { findGroup } from './groups.store.ts';

export const getGroup = implement(endpoint, async ({ params }, { actor, platform, refused }) => {
  const group = await findGroup(platform.database.reader, actor, params.groupId);
  if (!group) throw refused('groups.notFound');
  return group;
});
