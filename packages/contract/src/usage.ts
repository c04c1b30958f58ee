import { maxUsageEvents, usagePeriodNames, usageRefusals } from '@roster/domain/usage';
import * as z from 'zod';
import { CsvFile, Delimiter } from './machinery/csv.ts';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, paging } from './machinery/list.ts';
import {
  CompactJws,
  Day,
  FeatureKey,
  Id,
  Instant,
  Page,
  Search,
  SentInstant,
} from './machinery/primitives.ts';
import { assertionRefusals } from './policies.ts';

const UsageEvent = z
  .strictObject({
    /** The tool's own: the same event sent again is counted once. */
    id: Id,
    /** The policy under which it ran (`jti`), of this device or another one of its user; whose it was then decides whose usage it is. */
    policyId: Id,
    productId: Id,
    feature: FeatureKey.nullable(),
    startedAt: SentInstant,
    endedAt: SentInstant,
  })
  .meta({ id: 'UsageEvent' });

export const reportUsage = defineEndpoint({
  name: 'reportUsage',
  method: 'POST',
  path: '/devices/{deviceId}/usage',
  summary:
    'Report what ran on a device, also while its user is locked and after they were removed; each event counts once, in whatever order they come',
  access: 'public',
  largeBody: true,
  params: z.strictObject({ deviceId: Id }),
  body: z
    .strictObject({ assertion: CompactJws, events: z.array(UsageEvent).min(1).max(maxUsageEvents) })
    .meta({ id: 'ReportUsage' }),
  response: z.object({
    accepted: z.array(Id),
    repeated: z.array(Id),
    refused: z.array(z.object({ id: Id, code: z.enum(usageRefusals) })),
  }),
  refusals: [...assertionRefusals],
});

export const usageFilters = {
  product: Id.optional(),
  period: z.enum(usagePeriodNames).default('last30Days'),
  /** A day of the account, within the period. */
  usedOn: Day.optional(),
  search: Search.optional(),
};
export type UsageFilters = z.output<z.ZodObject<typeof usageFilters>>;

/** How much a user used a product within the period. */
export const Usage = z
  .object({
    /** Of the row: the product and the user. */
    id: z.string(),
    product: z.object({ id: Id, name: z.string() }),
    /** The user, by the name the account knows (A8). */
    user: z.object({
      id: Id,
      name: z.string().nullable(),
      email: z.string().nullable(),
      member: z.boolean(),
    }),
    lastUsedAt: Instant,
    days: z.int(),
    seconds: z.int(),
  })
  .meta({ id: 'Usage' });
export type Usage = z.output<typeof Usage>;

export const listUsage = defineEndpoint({
  name: 'listUsage',
  method: 'GET',
  path: '/usage',
  summary: 'List who used which product within a period: the latest use first',
  access: 'entitlements.read',
  query: z.strictObject({ ...usageFilters, ...paging }),
  response: Page(Usage),
  refusals: [...listRefusals],
});

/** How much a product was used within the period. */
export const UsedProduct = z
  .object({
    id: Id,
    name: z.string(),
    /** Different users: as many as the list of the product has. */
    users: z.int(),
    seconds: z.int(),
    /** The most at the same time on any day. */
    peak: z.int(),
  })
  .meta({ id: 'UsedProduct' });
export type UsedProduct = z.output<typeof UsedProduct>;

export const UsageDay = z
  .object({ day: Day, users: z.int(), seconds: z.int(), peak: z.int() })
  .meta({ id: 'UsageDay' });
export type UsageDay = z.output<typeof UsageDay>;

const ofDays = { product: usageFilters.product, period: usageFilters.period };

export const getUsageByDay = defineEndpoint({
  name: 'getUsageByDay',
  method: 'GET',
  path: '/usage/by-day',
  summary:
    'Get how much each product was used within a period, and one of them day by day: the one that is asked for, or the one with the most users',
  access: 'entitlements.read',
  query: z.strictObject(ofDays),
  response: z.object({
    /** Those that were used, the most users first. */
    products: z.array(UsedProduct),
    /** Of which product the days are; null if none was used. */
    productId: Id.nullable(),
    /** Days of the account, the first one first; at most the last 90. */
    days: z.array(UsageDay),
  }),
  refusals: [],
});

export const exportUsage = defineEndpoint({
  name: 'exportUsage',
  method: 'GET',
  path: '/usage/export.csv',
  summary: 'Export who used which product as CSV: what the filters show, or all',
  access: 'usage.export',
  produces: 'text/csv',
  query: z.strictObject({ ...usageFilters, delimiter: Delimiter.optional() }),
  response: CsvFile,
  refusals: ['exports.oneAtATime', 'platform.unavailable'],
});

export const exportUsageByDay = defineEndpoint({
  name: 'exportUsageByDay',
  method: 'GET',
  path: '/usage/by-day/export.csv',
  summary: 'Export how much each product, or one of them, was used on each day of a period as CSV',
  access: 'usage.export',
  produces: 'text/csv',
  query: z.strictObject({ ...ofDays, delimiter: Delimiter.optional() }),
  response: CsvFile,
  refusals: ['exports.oneAtATime', 'platform.unavailable'],
});
