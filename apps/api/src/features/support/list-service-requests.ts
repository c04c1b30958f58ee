import { listServiceRequests as endpoint } from '@roster/contract/support';
import { maySee } from '@roster/domain/support';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { requestAnswer, requestList } from './support.store.ts';

export const listServiceRequests = implement(endpoint, ({ query }, context) => {
  const { actor } = context;
  const ofAccount = maySee(actor, { userId: null, accountId: actor.accountId });
  const { id: userId, accountId } = actor;
  const sight = {
    userId,
    accountId: ofAccount ? accountId : null,
    all: actor.operator,
    daysOf: accountId,
  };
  return listPage(
    endpoint,
    { ...query, ofUser: actor.id },
    context,
    requestList(sight, query),
    requestAnswer,
  );
});
