import { listOwnRequests as endpoint } from '@roster/contract/user-requests';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/list-page.ts';
import { requestFields } from './request-answer.ts';
import { ownRequestList } from './user-requests.store.ts';

export const listOwnRequests = implement(endpoint, ({ query }, context) => {
  const { id } = context.actor;
  return listPage(endpoint, { ...query, ofUser: id }, context, ownRequestList(id), requestFields);
});
