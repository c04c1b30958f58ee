import { listOwnRequests as endpoint } from '@roster/contract/user-requests';
import { implement } from '../../platform/implement.ts';
import { requestFields } from './request-answer.ts';
import { findOwnRequests } from './user-requests.store.ts';

export const listOwnRequests = implement(endpoint, async (_input, { actor, platform }) => {
  const rows = await findOwnRequests(platform.database.app, actor.id);
  return { items: rows.map(requestFields) };
});
