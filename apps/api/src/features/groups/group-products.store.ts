import type { Group } from '@roster/contract/groups';
import type { AccountTransaction } from '../../platform/transaction.ts';

/** G1: makes these the products that the group allows. */
export async function setProducts(
  tx: AccountTransaction,
  groupId: string,
  productIds: readonly string[],
): Promise<void> {
  const accountId = tx.account.id;
  await tx.prisma.groupProduct.deleteMany({
    where: { groupId, accountId, productId: { notIn: [...productIds] } },
  });
  await tx.prisma.groupProduct.createMany({
    data: productIds.map((productId) => ({ groupId, productId, accountId })),
    skipDuplicates: true,
  });
}

/** What the log says of them. */
export const namesOf = ({ products }: Pick<Group, 'products'>) => ({
  products: products.map(({ name }) => name),
});

/** These groups with the products that each limits its members to (G1). */
export async function findLimits(
  tx: AccountTransaction,
  groupIds: readonly string[],
): Promise<{ id: string; name: string; productIds: string[] }[]> {
  const groups = await tx.prisma.group.findMany({
    where: { id: { in: [...groupIds] }, accountId: tx.account.id },
    select: { id: true, name: true, products: { select: { productId: true } } },
  });
  return groups.map(({ id, name, products }) => ({
    id,
    name,
    productIds: products.map(({ productId }) => productId),
  }));
}
