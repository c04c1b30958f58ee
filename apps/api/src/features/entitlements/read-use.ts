import type { AccountEntitlement, EntitlementInUse } from '@roster/contract/entitlements';
import type { Queryable } from '../../platform/postgres/index.ts';
import { countUseOfSeats, countUsersOfProducts } from '../last-use/index.ts';

/** How much the entitlements of a page are used: named ones by their holders, pooled ones by everyone. */
export async function readUse(
  database: Queryable,
  entitlements: readonly AccountEntitlement[],
  scope: { accountId: string; now: Date },
): Promise<(entitlement: AccountEntitlement) => EntitlementInUse['use']> {
  const named = entitlements.flatMap(({ id, seats }) => (seats ? [id] : []));
  const pooled = entitlements.flatMap(({ product, seats }) => (seats ? [] : [product.id]));
  const [holders, users] = await Promise.all([
    named.length > 0 ? countUseOfSeats(database, named, scope) : [],
    pooled.length > 0 ? countUsersOfProducts(database, pooled, scope) : [],
  ]);
  return ({ id, product, seats }) => {
    if (!seats)
      return {
        inLast30Days: users.find(({ productId }) => productId === product.id)?.users ?? 0,
        never: null,
      };
    const use = holders.find(({ entitlementId }) => entitlementId === id);
    return { inLast30Days: use?.inLast30Days ?? 0, never: use?.never ?? 0 };
  };
}
