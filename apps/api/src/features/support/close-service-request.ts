import { closeServiceRequest as endpoint } from '@roster/contract/support';
import { decideAnswerRequest } from '@roster/domain/support';
import { implement } from '../../platform/implement.ts';
import { closeRequests } from './close-requests.ts';
import { accountOfRequest, takeRequest } from './conversing.ts';
import { requestDetail } from './support.store.ts';

export const closeServiceRequest = implement(endpoint, async ({ params }, context) => {
  const accountId = await accountOfRequest(context, params.requestId);
  return context.transactionIn(accountId, async (tx) => {
    const request = await takeRequest(tx, params.requestId);
    const refusal = decideAnswerRequest(request);
    if (refusal || !request) throw context.refused(refusal ?? 'support.notFound');

    await closeRequests(tx, context.actor, [request]);
    return requestDetail(tx, { ...request, state: 'closed', updated_at: tx.now }, tx.actor);
  });
});
