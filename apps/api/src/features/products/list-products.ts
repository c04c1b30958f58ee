import { listProducts as endpoint } from '@roster/contract/products';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { productList, productOf, type ProductRow } from './products.store.ts';

export const listProducts = implement(endpoint, ({ query }, context) =>
  listPage(endpoint, query, context, productList(query.search ?? ''), (row: ProductRow) => productOf(row)),
);
