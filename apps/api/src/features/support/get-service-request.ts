import { getServiceRequest as endpoint } from '@roster/contract/support';
import { maySee } from '@roster/domain/support';
import { implement } from '../../platform/implement.ts';
import { findRequest, requestDetail } from './support.store.ts';

export const getServiceRequest = implement(endpoint, async ({ params }, { actor, platform, refused }) => {
  const { reader } = platform.database;
  const request = await findRequest(reader, params.requestId);
  if (!request || !maySee(actor, { userId: request.user_id, accountId: request.account_id }))
    throw refused('support.notFound');
  return requestDetail(reader, request, actor);
});
