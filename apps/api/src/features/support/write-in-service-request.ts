import { writeInServiceRequest as endpoint } from '@roster/contract/support';
import { decideAnswerRequest } from '@roster/domain/support';
import { fullName } from '@roster/domain/names';
import { implement } from '../../platform/implement.ts';
import {
  accountOfRequest,
  concernsRequester,
  setRequestState,
  takeRequest,
  tellRequester,
} from './conversing.ts';
import { findLatestAsked, findOperators, insertMessage, requestDetail } from './support.store.ts';

/** H4: emails every message to the requester who did not write it, and those of the requester's side to the operators. */
export const writeInServiceRequest = implement(endpoint, async ({ params, body }, context) => {
  const accountId = await accountOfRequest(context, params.requestId);
  return context.transactionIn(accountId, async (tx) => {
    const request = await takeRequest(tx, params.requestId);
    const refusal = decideAnswerRequest(request);
    if (refusal || !request) throw context.refused(refusal ?? 'support.notFound');

    const author = tx.actor.operator ? 'operator' : 'requester';
    const asked = author === 'operator' ? await findLatestAsked(tx, request) : null;
    const ofAccount = tx.account?.id ?? null;
    await insertMessage(tx, request, {
      author,
      authorId: tx.actor.id,
      // A8: the answer to a former member is as little for the old account as what they wrote.
      accountId: asked ? asked.accountId : ofAccount,
      text: body.text,
    });
    const moved = await setRequestState(tx, request, author === 'operator' ? 'answered' : 'open');
    const number = Number(request.number);
    await tx.audit('support.answered', [{ subjectId: request.user_id, details: { number } }]);
    const written = author === 'operator' ? asked : { accountId: ofAccount, authorId: tx.actor.id };
    if (await concernsRequester(tx, request, written))
      await tellRequester(tx, context.actor, request, { text: body.text });
    if (author === 'requester')
      await tx.mail('serviceRequestOpened', await findOperators(tx), {
        number,
        subject: request.subject,
        accountName: request.account_name ?? '–',
        requester: fullName(context.actor),
        requestPage: `/service-requests/${request.id}`,
      });
    return requestDetail(tx, moved, tx.actor);
  });
});
