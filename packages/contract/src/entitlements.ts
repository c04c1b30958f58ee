import { entitlementKinds, maxSeats, termStates } from '@roster/domain/entitlements';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, paging } from './machinery/list.ts';
import { Country, Day, Id, KnownFeature, Page, Search } from './machinery/primitives.ts';

/** What an account bought of a product, in one country and for a term. */
export const AccountEntitlement = z
  .object({
    id: Id,
    product: z.object({ id: Id, name: z.string(), features: z.array(KnownFeature) }),
    country: z.string(),
    kind: z.enum(entitlementKinds),
    startsOn: z.string(),
    /** The last day; null without an end. */
    endsOn: z.string().nullable(),
    /** By the account's calendar. */
    term: z.enum(termStates),
    /** Null for a pooled one. `lost` are held by someone who is not a user (D3). */
    seats: z.object({ bought: z.int(), assigned: z.int(), lost: z.int() }).nullable(),
    /** Whether another term takes over after the last day for everyone who has this one. */
    followed: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'AccountEntitlement' });
export type AccountEntitlement = z.output<typeof AccountEntitlement>;

/** The same with what its end takes away. */
export const EndingEntitlement = AccountEntitlement.extend({
  /** The account's calendar day. */
  today: z.string(),
  /**
   * How many users no other entitlement lets run the product: after the last day of the term, or from today where an operator
   * asks. Null where the end is far off, and of a pooled one that the account itself asks for.
   */
  losing: z.int().nullable(),
}).meta({ id: 'EndingEntitlement' });
export type EndingEntitlement = z.output<typeof EndingEntitlement>;

/** The same for the operator who is about to end it. */
export const OperatedEnding = EndingEntitlement.extend({
  /** The first of those who lose the product, by name. */
  losingFirst: z.array(z.string()),
}).meta({ id: 'OperatedEnding' });
export type OperatedEnding = z.output<typeof OperatedEnding>;

/** The same with how much it is used, by those who read what their account bought. */
export const EntitlementInUse = AccountEntitlement.extend({
  use: z.object({
    /**
     * How many used the product within the last 30 days of the account's calendar: of those who hold a license of the
     * entitlement, or for a pooled one of all users.
     */
    inLast30Days: z.int(),
    /** Holders who have never used the product in this account; null for a pooled one. */
    never: z.int().nullable(),
  }),
}).meta({ id: 'EntitlementInUse' });
export type EntitlementInUse = z.output<typeof EntitlementInUse>;

const query = z.strictObject({ search: Search.optional(), ...paging });

export const listEntitlements = defineEndpoint({
  name: 'listEntitlements',
  method: 'GET',
  path: '/entitlements',
  summary: 'List what my account bought, with its seats and their use, by product, country and term',
  access: 'entitlements.read',
  query,
  response: Page(EntitlementInUse),
  refusals: [...listRefusals],
});

/** A user who loses the product when the term of an entitlement ends. */
export const AffectedUser = z
  .object({ id: Id, name: z.string(), email: z.string() })
  .meta({ id: 'AffectedUser' });
export type AffectedUser = z.output<typeof AffectedUser>;

export const listAffected = defineEndpoint({
  name: 'listAffected',
  method: 'GET',
  path: '/entitlements/{entitlementId}/affected',
  summary: 'List the users who lose the product after the last day of an entitlement, by name',
  access: 'entitlements.read',
  params: z.strictObject({ entitlementId: Id }),
  query: z.strictObject(paging),
  response: Page(AffectedUser),
  refusals: ['entitlements.notFound', ...listRefusals],
});

const params = z.strictObject({ accountId: Id });

export const listOperatedEntitlements = defineEndpoint({
  name: 'listOperatedEntitlements',
  method: 'GET',
  path: '/operator/accounts/{accountId}/entitlements',
  summary: 'List what an account bought, with its seats',
  access: 'operator',
  params,
  query,
  response: Page(AccountEntitlement),
  refusals: ['accounts.notFound', ...listRefusals],
});

export const getOperatedEntitlement = defineEndpoint({
  name: 'getOperatedEntitlement',
  method: 'GET',
  path: '/operator/accounts/{accountId}/entitlements/{entitlementId}',
  summary:
    'Read an entitlement of an account, and from how many users its end would take the product, with the first names',
  access: 'operator',
  params: z.strictObject({ accountId: Id, entitlementId: Id }),
  /** The last day that it would have; today if there is none. */
  query: z.strictObject({ endsOn: Day.optional() }),
  response: OperatedEnding,
  refusals: ['entitlements.notFound'],
});

const Seats = z.int().min(0).max(maxSeats).nullable();

export const CreateEntitlementBody = z
  .strictObject({
    productId: Id,
    country: Country,
    kind: z.enum(entitlementKinds),
    startsOn: Day,
    endsOn: Day.nullable().default(null),
    /** How many seats were bought; null for a pooled one. */
    seats: Seats.default(null),
  })
  .meta({ id: 'CreateEntitlement' });

export const createEntitlement = defineEndpoint({
  name: 'createEntitlement',
  method: 'POST',
  path: '/operator/accounts/{accountId}/entitlements',
  summary: 'Write down what an account bought',
  access: 'operator',
  status: 201,
  params,
  body: CreateEntitlementBody,
  response: AccountEntitlement,
  refusals: [
    'accounts.notFound',
    'accounts.alreadyClosed',
    'products.notFound',
    'products.ended',
    'entitlements.endsBeforeStart',
    'entitlements.kindHasNoSeats',
  ],
});

export const changeEntitlement = defineEndpoint({
  name: 'changeEntitlement',
  method: 'PATCH',
  path: '/operator/accounts/{accountId}/entitlements/{entitlementId}',
  summary: 'Change the end of a term and the number of seats; with a day of the past it has ended',
  access: 'operator',
  params: z.strictObject({ accountId: Id, entitlementId: Id }),
  body: z
    .strictObject({ endsOn: Day.nullable(), seats: Seats, version: z.int() })
    .meta({ id: 'ChangeEntitlement' }),
  response: AccountEntitlement,
  refusals: [
    'entitlements.notFound',
    'accounts.notFound',
    'accounts.alreadyClosed',
    'entitlements.changedMeanwhile',
    'entitlements.endsBeforeStart',
    'entitlements.kindHasNoSeats',
    'entitlements.seatsAssigned',
  ],
});
