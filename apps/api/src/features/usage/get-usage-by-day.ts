import { getUsageByDay as endpoint } from '@roster/contract/usage';
import { implement } from '../../platform/implement.ts';
import { findUsageDays, findUsedProducts } from './by-day.store.ts';

export const getUsageByDay = implement(endpoint, async ({ query }, { actor, platform, now }) => {
  const { reader } = platform.database;
  const scope = { accountId: actor.accountId, now };
  const products = await findUsedProducts(reader, scope, query.period);
  const productId = query.product ?? products[0]?.id ?? null;
  const days = productId ? await findUsageDays(reader, scope, { productId, period: query.period }) : [];
  return { products, productId, days };
});
