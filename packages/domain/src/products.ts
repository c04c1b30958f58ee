export const productRefusals = [
  'products.notFound',
  'products.nameTaken',
  'products.changedMeanwhile',
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
): (typeof productRefusals)[number] | null {
  if (!product) return 'products.notFound';
  if (product.version !== facts.version) return 'products.changedMeanwhile';
  return facts.nameTaken ? 'products.nameTaken' : null;
}
