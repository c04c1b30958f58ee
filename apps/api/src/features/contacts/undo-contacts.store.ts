import type { DutyBefore } from '@roster/domain/undo-records';
import type { AccountTransaction } from '../../platform/transaction.ts';

/** The duty as it is, to be put back. */
export async function findDutyBefore(tx: AccountTransaction, dutyId: string): Promise<DutyBefore | null> {
  const duty = await tx.prisma.fulfillmentContact.findFirst({
    where: { id: dutyId, accountId: tx.account.id },
    select: { id: true, userId: true, country: true, since: true },
  });
  return duty && { ...duty, since: duty.since.toISOString() };
}

/** Puts a duty back as it was, in place of what became of it. */
export async function putDutyBack(
  tx: AccountTransaction,
  { id, userId, country, since }: DutyBefore,
): Promise<void> {
  const duty = { userId, country, since: new Date(since) };
  await tx.prisma.fulfillmentContact.deleteMany({ where: { id, accountId: tx.account.id } });
  await tx.prisma.fulfillmentContact.create({ data: { id, accountId: tx.account.id, ...duty } });
}
