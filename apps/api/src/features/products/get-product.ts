import { getProduct as endpoint } from '@roster/contract/products';
import { implement } from '../../platform/implement.ts';
import { findProduct } from './products.store.ts';

export const getProduct = implement(endpoint, async ({ params }, { platform, refused }) => {
  const product = await findProduct(platform.database.reader, params.productId);
  if (!product) throw refused('products.notFound');
  return product;
});
