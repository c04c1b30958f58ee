import { listServiceRequests as endpoint } from '@roster/contract/support';
import { maySee } from '@roster/domain/support';
import { implement } from '../../platform/implement.ts';
import { findRequests, requestAnswer } from './support.store.ts';

export const listServiceRequests = implement(endpoint, async ({ query }, { actor, platform }) => {
  const ofAccount = maySee(actor, { userId: null, accountId: actor.accountId });
  const sight = { userId: actor.id, accountId: ofAccount ? actor.accountId : null, all: actor.operator };
  const { items, total } = await findRequests(platform.database.reader, sight, query);
  return { items: items.map(requestAnswer), total };
});
