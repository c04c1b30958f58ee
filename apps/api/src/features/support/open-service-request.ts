import { fullName } from '@roster/domain/names';
import { openServiceRequest as endpoint } from '@roster/contract/support';
import { decideOpenRequest } from '@roster/domain/support';
import { implement } from '../../platform/implement.ts';
import { openRequest } from './opening.ts';
import { requestDetail } from './support.store.ts';

export const openServiceRequest = implement(endpoint, async ({ body }, context) => {
  const { actor, platform, transaction, refused } = context;
  const waitSeconds = await platform.throttles.take('serviceRequest', actor.id);
  if (waitSeconds !== null) throw refused('request.tooMany', { retryAfterSeconds: waitSeconds });
  return transaction(async (tx) => {
    const refusal = decideOpenRequest(tx.actor.roles, body.category);
    if (refusal) throw refused(refusal);
    const request = await openRequest(tx, {
      accountId: actor.accountId,
      userId: actor.id,
      email: actor.email,
      name: fullName(actor),
      language: actor.language,
      ...body,
    });
    if (!request) throw new Error('only the platform raises a request that is there already');
    return requestDetail(tx, request, tx.actor);
  });
});
