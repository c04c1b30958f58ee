import { listApprovals as endpoint } from '@roster/contract/approvals';
import { implement } from '../../platform/implement.ts';
import { countOpenRequests, findOpenRequests } from './approvals.store.ts';

export const listApprovals = implement(endpoint, async (_input, { actor, platform }) => {
  const requests = await findOpenRequests(platform.prisma, actor.accountId);
  return {
    items: requests.map(({ id, requestedAt, user: { email, firstName, lastName, country } }) => ({
      id,
      email,
      firstName,
      lastName,
      country,
      requestedAt: requestedAt.toISOString(),
    })),
    total: await countOpenRequests(platform.prisma, actor.accountId),
  };
});
