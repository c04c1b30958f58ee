import type { DutyBefore } from '@roster/domain/undo-records';
import type { AccountTransaction } from '../../platform/transaction.ts';

/** The duties as they are, to be put back. */
export async function findDutiesBefore(
  tx: AccountTransaction,
  dutyIds: readonly string[],
): Promise<DutyBefore[]> {
  const duties = await tx.prisma.fulfillmentContact.findMany({
    where: { id: { in: [...dutyIds] }, accountId: tx.account.id },
    select: { id: true, userId: true, country: true, since: true },
  });
  return duties.map((duty) => ({ ...duty, since: duty.since.toISOString() }));
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
