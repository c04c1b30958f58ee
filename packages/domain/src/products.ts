export const productRefusals = [
  'products.notFound',
  'products.nameTaken',
  'products.changedMeanwhile',
  'products.ended',
  'products.notEnded',
] as const;

/** The catalogue has at most this many features and versions for one product. */
export const maxFeatures = 100;
export const maxVersions = 200;

/** What a licensing client asks for by: letters, digits, dots and dashes. */
export const featureKey = /^[a-z0-9]+([.-][a-z0-9]+)*$/;

/** An edit of the catalogue keeps names unique and does not overwrite someone else's change. */
export function decideEditProduct(
  product: { version: number } | null,
  facts: { version: number; nameTaken: boolean },
): 'products.notFound' | 'products.changedMeanwhile' | 'products.nameTaken' | null {
  return decideSeen(product, facts.version) ?? (facts.nameTaken ? 'products.nameTaken' : null);
}

/** A product of the catalogue, and since when it is no longer offered; null while it is. */
export type OfferedProduct = { version: number; endedAt: unknown };

/**
 * E1: an ended product is no longer offered: no account gets a new entitlement to it, and no user asks for a license. What
 * exists runs to its last day.
 */
export function decideEndProduct(
  product: OfferedProduct | null,
  version: number,
): 'products.notFound' | 'products.changedMeanwhile' | 'products.ended' | null {
  return decideSeen(product, version) ?? decideNew(product);
}

/** It is offered again, as before. */
export function decideOfferProduct(
  product: OfferedProduct | null,
  version: number,
): 'products.notFound' | 'products.changedMeanwhile' | 'products.notEnded' | null {
  const refusal = decideSeen(product, version);
  if (refusal) return refusal;
  return product?.endedAt === null ? 'products.notEnded' : null;
}

/** Whether a product can be bought. */
export const decideNew = (
  product: Pick<OfferedProduct, 'endedAt'> | null,
): 'products.notFound' | 'products.ended' | null => {
  if (!product) return 'products.notFound';
  return product.endedAt === null ? null : 'products.ended';
};

const decideSeen = (product: Pick<OfferedProduct, 'version'> | null, version: number) => {
  if (!product) return 'products.notFound';
  return product.version === version ? null : 'products.changedMeanwhile';
};
