import { createProduct as endpoint } from '@roster/contract/products';
import { implement } from '../../platform/implement.ts';
import { insertProduct, isNameTaken } from './products.store.ts';

export const createProduct = implement(endpoint, ({ body }, { transaction, refused }) =>
  transaction(async (tx) => {
    if (await isNameTaken(tx, body.name, null)) throw refused('products.nameTaken');
    const id = await insertProduct(tx, body);
    await tx.audit('products.created', [
      { subjectId: null, details: { productId: id, product: body.name, after: body } },
    ]);
    return { id, ...body, accounts: 0, endedAt: null, version: 1 };
  }),
);
