import { maxFeatures, maxVersions } from '@roster/domain/products';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, paging } from './machinery/list.ts';
import {
  Feature,
  Id,
  Instant,
  KnownFeature,
  Line,
  Page,
  Search,
  Text,
  Title,
} from './machinery/primitives.ts';

export const Product = z
  .object({
    id: Id,
    name: z.string(),
    description: z.string(),
    features: z.array(KnownFeature),
    versions: z.array(z.string()),
    /** How many accounts have an entitlement to it. */
    accounts: z.int(),
    /** E1: since when it is no longer offered; null while it is. */
    endedAt: Instant.nullable(),
    version: z.int(),
  })
  .meta({ id: 'Product' });
export type Product = z.output<typeof Product>;

export const listProducts = defineEndpoint({
  name: 'listProducts',
  method: 'GET',
  path: '/operator/products',
  summary: 'List the catalogue of products, by name',
  access: 'operator',
  query: z.strictObject({ search: Search.optional(), ...paging }),
  response: Page(Product),
  refusals: [...listRefusals],
});

export const getProduct = defineEndpoint({
  name: 'getProduct',
  method: 'GET',
  path: '/operator/products/{productId}',
  summary: 'Read a product of the catalogue',
  access: 'operator',
  params: z.strictObject({ productId: Id }),
  response: Product,
  refusals: ['products.notFound'],
});

const said = {
  name: Title({ max: 100 }),
  description: Text({ max: 500, mayBeEmpty: true }).default(''),
  features: z
    .array(Feature)
    .max(maxFeatures)
    .refine((features) => new Set(features.map(({ key }) => key)).size === features.length)
    .default([]),
  versions: z
    .array(Line({ max: 40 }))
    .max(maxVersions)
    .default([]),
};

export const CreateProductBody = z.strictObject(said).meta({ id: 'CreateProduct' });

export const createProduct = defineEndpoint({
  name: 'createProduct',
  method: 'POST',
  path: '/operator/products',
  summary: 'Add a product to the catalogue',
  access: 'operator',
  status: 201,
  body: CreateProductBody,
  response: Product,
  refusals: ['products.nameTaken'],
});

export const editProduct = defineEndpoint({
  name: 'editProduct',
  method: 'PATCH',
  path: '/operator/products/{productId}',
  summary: 'Change a product of the catalogue',
  access: 'operator',
  params: z.strictObject({ productId: Id }),
  body: z.strictObject({ ...said, version: z.int() }).meta({ id: 'EditProduct' }),
  response: Product,
  refusals: ['products.notFound', 'products.nameTaken', 'products.changedMeanwhile'],
});

const offering = { params: z.strictObject({ productId: Id }), response: Product };

export const endProduct = defineEndpoint({
  name: 'endProduct',
  method: 'POST',
  path: '/operator/products/{productId}/end',
  summary: 'Stop offering a product: it is no longer bought or asked for; entitlements run to their last day',
  access: 'operator',
  ...offering,
  body: z.strictObject({ version: z.int() }).meta({ id: 'EndProduct' }),
  refusals: ['products.notFound', 'products.changedMeanwhile', 'products.ended'],
});

export const offerProduct = defineEndpoint({
  name: 'offerProduct',
  method: 'POST',
  path: '/operator/products/{productId}/offer',
  summary: 'Offer a product again that was ended',
  access: 'operator',
  ...offering,
  body: z.strictObject({ version: z.int() }).meta({ id: 'OfferProduct' }),
  refusals: ['products.notFound', 'products.changedMeanwhile', 'products.notEnded'],
});

export const getAccountProducts = defineEndpoint({
  name: 'getAccountProducts',
  method: 'GET',
  path: '/products',
  summary: 'The products of which my account has an entitlement, by name: for forms that offer them',
  access: 'entitlements.read',
  response: z.object({ products: z.array(z.object({ id: Id, name: z.string() })) }),
  refusals: [],
});
