import { createProduct } from './create-product.ts';
import { editProduct } from './edit-product.ts';
import { listProducts } from './list-products.ts';

export { findProduct } from './products.store.ts';

export const actions = [listProducts, createProduct, editProduct];
