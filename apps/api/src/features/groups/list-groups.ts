import { listGroups as endpoint } from '@roster/contract/groups';
import { implement } from '../../platform/implement.ts';
import { findGroups } from './groups.store.ts';

export const listGroups = implement(endpoint, async ({ query }, { actor, platform }) => ({
  items: await findGroups(platform.database.reader, actor, query.search),
}));
