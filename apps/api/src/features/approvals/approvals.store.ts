import type { Prisma } from '../../platform/prisma.ts';

const latest = 200;

export async function findOpenRequests(prisma: Prisma, accountId: string) {
  const client = await prisma.get();
  return client.approvalRequest.findMany({
    where: { accountId, state: 'open' },
    include: { user: { select: { email: true, firstName: true, lastName: true, country: true } } },
    orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }],
    take: latest,
  });
}

export async function countOpenRequests(prisma: Prisma, accountId: string): Promise<number> {
  const client = await prisma.get();
  return client.approvalRequest.count({ where: { accountId, state: 'open' } });
}
