import { getAccountProducts as endpoint } from '@roster/contract/products';
import { implement } from '../../platform/implement.ts';
import { readAccountProducts } from './account-products.store.ts';

/** For the forms that choose among them: of a group, and of an exception. */
export const getAccountProducts = implement(endpoint, async (_, { actor, platform }) => ({
  products: await readAccountProducts(platform.database.reader, actor.accountId),
}));
