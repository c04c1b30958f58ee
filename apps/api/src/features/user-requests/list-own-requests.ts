import { listOwnRequests as endpoint } from '@roster/contract/user-requests';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { giveTicket } from '../waiting/index.ts';
import { requestFields } from './request-answer.ts';
import { ownRequestList, type UserRequestRow } from './user-requests.store.ts';

export const listOwnRequests = implement(endpoint, ({ query }, context) => {
  const { id } = context.actor;
  const answer = (row: UserRequestRow) => ({
    ...requestFields(row),
    ticket: row.kind === 'release' && row.state === 'open' ? giveTicket(context, 'release', id) : null,
  });
  return listPage(endpoint, { ...query, ofUser: id }, context, ownRequestList(id), answer);
});
