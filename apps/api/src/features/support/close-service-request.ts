import { closeServiceRequest as endpoint } from '@roster/contract/support';
import { decideAnswerRequest } from '@roster/domain/support';
import { implement } from '../../platform/implement.ts';
import { accountOfRequest, setRequestState, takeRequest, tellRequester } from './conversing.ts';
import { requestDetail } from './support.store.ts';

export const closeServiceRequest = implement(endpoint, async ({ params }, context) => {
  const accountId = await accountOfRequest(context, params.requestId);
  return context.transactionIn(accountId, async (tx) => {
    const request = await takeRequest(tx, params.requestId);
    const refusal = decideAnswerRequest(request);
    if (refusal || !request) throw context.refused(refusal ?? 'support.notFound');

    const closed = await setRequestState(tx, request, 'closed');
    const number = Number(request.number);
    await tx.audit('support.closed', [{ subjectId: request.user_id, details: { number } }]);
    await tellRequester(tx, context.actor, request, 'closed');
    return requestDetail(tx, closed, tx.actor);
  });
});
