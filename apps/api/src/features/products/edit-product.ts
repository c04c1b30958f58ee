import { editProduct as endpoint } from '@roster/contract/products';
import { decideEditProduct } from '@roster/domain/products';
import { differs } from '../../platform/differing.ts';
import { implement } from '../../platform/implement.ts';
import { findProduct, isNameTaken, updateProduct } from './products.store.ts';

export const editProduct = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const product = await findProduct(tx, params.productId);
    const nameTaken = await isNameTaken(tx, body.name, params.productId);
    const refusal = decideEditProduct(product, { version: body.version, nameTaken });
    if (refusal || !product) throw refused(refusal ?? 'products.notFound');
    const { version, ...after } = body;
    if (!differs(product, after)) return product;
    if (!(await updateProduct(tx, product.id, body))) throw refused('products.changedMeanwhile');

    const { name, description, features, versions } = product;
    const before = { name, description, features, versions };
    await tx.audit('products.edited', [
      { subjectId: null, details: { productId: product.id, product: body.name, before, after } },
    ]);
    return { ...product, ...after, version: version + 1 };
  }),
);
