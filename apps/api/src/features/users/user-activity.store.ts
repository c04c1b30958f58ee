import type { Prisma } from '../../platform/prisma.ts';

/** What the user page shows of one user: at most this many rows of each kind. */
const latest = 50;

type Scope = { accountId: string; userId: string };

/** A5: only what belongs to this account, and only while the user does. */
export async function isMember(prisma: Prisma, { accountId, userId }: Scope): Promise<boolean> {
  const client = await prisma.get();
  return (await client.user.count({ where: { id: userId, accountId } })) === 1;
}

export async function findSignIns(prisma: Prisma, { accountId, userId }: Scope) {
  const client = await prisma.get();
  return client.signInAttempt.findMany({
    where: { userId, accountId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: latest,
  });
}

export async function findSessions(prisma: Prisma, { userId }: Scope, now: Date) {
  const client = await prisma.get();
  return client.session.findMany({
    where: { userId, endsAt: { gt: now }, idleEndsAt: { gt: now } },
    orderBy: { lastSeenAt: 'desc' },
    take: latest,
  });
}

export async function findMails(prisma: Prisma, { accountId, userId }: Scope) {
  const client = await prisma.get();
  return client.mail.findMany({
    where: { userId, accountId },
    orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
    take: latest,
  });
}
