import { call } from '../../api/api.ts';
import { useChange } from '../../api/changes.ts';
import type { Request } from '@roster/contract/machinery/endpoint';
import {
  createProduct,
  editProduct,
  endProduct,
  getProduct,
  listProducts,
  offerProduct,
  type Product,
} from '@roster/contract/products';
import { useList, type Place } from '../../list/use-list.ts';

export const useProducts = (search: string | undefined, place: Place) =>
  useList(listProducts, { query: { ...(search && { search }) } }, place);

type Said = Request<typeof createProduct>['body'];

export const useCreateProduct = () => useChange(createProduct, (body: Said) => ({ body }));

/** The version is the one that the editor saw. */
export const useEditProduct = (
  productId: string,
  version: number,
  onRefused: (error: Error) => Promise<void>,
) =>
  useChange(editProduct, (said: Said) => ({ params: { productId }, body: { ...said, version } }), {
    onRefused,
  });

/** The version is the one that the list shows. */
const shown = ({ id: productId, version }: Product) => ({ params: { productId }, body: { version } });
export const useEndProduct = (onDone: (product: Product) => void) => useChange(endProduct, shown, { onDone });
export const useOfferProduct = (onDone: (product: Product) => void) =>
  useChange(offerProduct, shown, { onDone });

/** The product as it is now, for a form whose version was outdated. */
export const readProduct = (productId: string) => call(getProduct, { params: { productId } });
