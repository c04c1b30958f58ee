import type { Language } from '@roster/domain/languages';
import type { Prisma } from '../../platform/prisma.ts';
import type { Transaction } from '../../platform/transaction.ts';

export async function findProfile(prisma: Prisma, userId: string) {
  const client = await prisma.get();
  return client.user.findUniqueOrThrow({
    where: { id: userId },
    include: {
      account: { select: { name: true, number: true } },
      memberships: { select: { group: { select: { name: true } } } },
      seats: { select: { product: { select: { name: true } } } },
    },
  });
}

export async function changeLanguage(tx: Transaction, language: Language): Promise<{ before: Language }> {
  const [user] = await tx.query<{ before: Language }>({
    text: `update users set language = $2, version = users.version + 1
           from (select id, language from users where id = $1 for no key update) as old
           where users.id = old.id returning old.language as before`,
    values: [tx.actor.id, language],
  });
  if (!user) throw new Error('The actor is gone within their own transaction');
  return user;
}
