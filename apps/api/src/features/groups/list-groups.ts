import { listGroups as endpoint } from '@roster/contract/groups';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { groupList, groupOf, type GroupRow } from './groups.store.ts';

export const listGroups = implement(endpoint, ({ query }, context) => {
  const { accountId, roles } = context.actor;
  const answer = (row: GroupRow) => groupOf(row, roles);
  return listPage(endpoint, query, context, groupList(accountId, query), answer);
});
