import { createProduct } from './create-product.ts';
import { editProduct } from './edit-product.ts';
import { endProduct, offerProduct } from './end-product.ts';
import { getProduct } from './get-product.ts';
import { listProducts } from './list-products.ts';

export { holdProduct } from './products.store.ts';

export const actions = [listProducts, getProduct, createProduct, editProduct, endProduct, offerProduct];
