import type { productRefusals } from '@roster/domain/products';
import type { RefusalTable } from '../machinery/refusal-table.ts';

export const products = {
  'products.notFound': { status: 404 },
  'products.nameTaken': { status: 409 },
  'products.changedMeanwhile': { status: 409 },
  'products.ended': { status: 409 },
  'products.notEnded': { status: 409 },
} as const satisfies RefusalTable<(typeof productRefusals)[number]>;
