import { endProduct as end, offerProduct as offer } from '@roster/contract/products';
import { decideEndProduct, decideOfferProduct } from '@roster/domain/products';
import { implement } from '../../platform/implement.ts';
import { findProduct, markEnded } from './products.store.ts';

/** E1: it is no longer bought or asked for; what accounts have of it stays as it is. */
export const endProduct = implement(end, ({ params, body }, { transaction, refused, now }) =>
  transaction(async (tx) => {
    const product = await findProduct(tx, params.productId);
    const refusal = decideEndProduct(product, body.version);
    if (refusal || !product) throw refused(refusal ?? 'products.notFound');
    if (!(await markEnded(tx, product, now))) throw refused('products.changedMeanwhile');
    await tx.audit('products.ended', [
      { subjectId: null, details: { productId: product.id, product: product.name } },
    ]);
    return { ...product, endedAt: now.toISOString(), version: product.version + 1 };
  }),
);

/** E1: accounts can buy it again. */
export const offerProduct = implement(offer, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const product = await findProduct(tx, params.productId);
    const refusal = decideOfferProduct(product, body.version);
    if (refusal || !product) throw refused(refusal ?? 'products.notFound');
    if (!(await markEnded(tx, product, null))) throw refused('products.changedMeanwhile');
    await tx.audit('products.offered', [
      { subjectId: null, details: { productId: product.id, product: product.name } },
    ]);
    return { ...product, endedAt: null, version: product.version + 1 };
  }),
);
