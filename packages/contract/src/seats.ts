import { maxReassigned, seatStates, seatUses } from '@roster/domain/seats';
import * as z from 'zod';
import { EndingEntitlement } from './entitlements.ts';
import { CsvFile, Delimiter } from './machinery/csv.ts';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, paging, pagingCounted, sortable } from './machinery/list.ts';
import { onMany, onManyOf, outcome, refusalsOnMany } from './machinery/on-many.ts';
import { Country, Flag, Id, Instant, oneOrMany, Page, Search } from './machinery/primitives.ts';
import { Code } from './machinery/refusal-code.ts';

/** A license of an entitlement for named users. */
export const Seat = z
  .object({
    id: Id,
    state: z.enum(seatStates),
    /** Null unless a user holds it. */
    userId: Id.nullable(),
    /** The user, or what the import said of someone who is not one. */
    name: z.string().nullable(),
    email: z.string().nullable(),
    /** The names of the holder’s groups. */
    groups: z.array(z.string()),
    assignedAt: Instant.nullable(),
    /** When the holder last used the product in this account; null if never, or if no user holds it. */
    lastUsedAt: Instant.nullable(),
    /** Until when a device of the holder runs this product without asking again; null if none does. */
    offlineUntil: Instant.nullable(),
    /** E2: the country in which the holder’s entitlements are looked up, if it is another one than the license’s. */
    otherCountry: z.string().nullable(),
    /** Why the caller may not take it from its holder. */
    refusal: Code.nullable(),
  })
  .meta({ id: 'Seat' });
export type Seat = z.output<typeof Seat>;

export const seatFilters = {
  state: oneOrMany(z.enum(seatStates)).optional(),
  search: Search.optional(),
  /** How its holder used the product lately. */
  used: z.enum(seatUses).optional(),
  /** Whose devices run the product without asking again. */
  offline: Flag.optional(),
  /** Whose entitlements are looked up in another country, so that the license gives them nothing (E2). */
  wrongCountry: Flag.optional(),
};
export type SeatFilters = z.output<z.ZodObject<typeof seatFilters>>;

/** Of those that someone holds; the ones without a known user stay at one end, the free ones at the other. */
const seatSort = sortable('holder', 'assignedAt');
export type SeatSort = z.output<typeof seatSort>;

const params = z.strictObject({ entitlementId: Id });

export const listSeats = defineEndpoint({
  name: 'listSeats',
  method: 'GET',
  path: '/entitlements/{entitlementId}/seats',
  summary:
    'List the licenses of an entitlement: those without a known user first, then by holder or by when they were assigned, then the free ones',
  access: 'entitlements.read',
  params,
  query: z.strictObject({ ...seatFilters, sort: seatSort, ...pagingCounted }),
  response: Page(Seat).extend({ entitlement: EndingEntitlement }),
  refusals: ['entitlements.notFound', ...listRefusals],
});

export const exportSeats = defineEndpoint({
  name: 'exportSeats',
  method: 'GET',
  path: '/seats/export.csv',
  summary: 'Export licenses as CSV: those of an entitlement or all, and of these what the filters show',
  access: 'usage.export',
  produces: 'text/csv',
  query: z.strictObject({ entitlement: Id.optional(), ...seatFilters, delimiter: Delimiter.optional() }),
  response: CsvFile,
  refusals: ['exports.oneAtATime', 'platform.unavailable'],
});

/** What there is for a user who needs a license (E2, E3). */
const Offer = z
  .discriminatedUnion('kind', [
    /** `returns` is the country of the license of the product that goes back in the same step; null if none does. */
    z.object({ kind: z.literal('free'), entitlementId: Id, returns: z.string().nullable() }),
    z.object({ kind: z.literal('noneFree') }),
    z.object({
      kind: z.literal('otherCountry'),
      country: z.string(),
      countries: z.array(z.string()),
      waits: z.boolean(),
    }),
    z.object({ kind: z.literal('noLicenses') }),
  ])
  .meta({ id: 'LicenseOffer' });

/** Someone who asked for a license and has no answer. */
export const Waiting = z
  .object({
    /** The request. */
    id: Id,
    userId: Id,
    name: z.string(),
    email: z.string(),
    product: z.object({ id: Id, name: z.string() }),
    /** E2: where their entitlements are looked up. */
    country: z.string(),
    offer: Offer,
    askedAt: Instant,
    message: z.string(),
    /** Why the caller may not assign them one. */
    refusal: Code.nullable(),
    /** Why they may not decline it either; null if they may. */
    declineRefusal: Code.nullable(),
  })
  .meta({ id: 'Waiting' });
export type Waiting = z.output<typeof Waiting>;

export const waitingFilters = {
  search: Search.optional(),
  product: oneOrMany(Id).optional(),
  /** E2: the country in which their entitlements are looked up. */
  country: oneOrMany(Country).optional(),
};
export type WaitingFilters = z.output<z.ZodObject<typeof waitingFilters>>;

export const listWaitingList = defineEndpoint({
  name: 'listWaitingList',
  method: 'GET',
  path: '/waiting-list',
  summary: 'List the users who asked for a license and have no answer, the longest wait first',
  access: 'entitlements.read',
  query: z.strictObject({
    ...waitingFilters,
    sort: sortable('name', 'product', 'askedAt'),
    ...paging,
  }),
  response: Page(Waiting),
  refusals: [...listRefusals],
});

export const listWaiting = defineEndpoint({
  name: 'listWaiting',
  method: 'GET',
  path: '/entitlements/{entitlementId}/waiting',
  summary:
    'List the users of its country who asked for a license of the product and hold none, the longest wait first',
  access: 'entitlements.read',
  params,
  query: z.strictObject(paging),
  response: Page(Waiting),
  refusals: ['entitlements.notFound', ...listRefusals],
});

export const assignSeats = defineEndpoint({
  name: 'assignSeats',
  method: 'POST',
  path: '/entitlements/{entitlementId}/assign',
  summary: 'Assign free licenses to users, in the order given, as long as there are any',
  access: 'licenses.assign',
  params,
  body: onMany({}).meta({ id: 'AssignSeats' }),
  response: outcome(
    z.object({
      id: Id,
      name: z.string(),
      /** E2: the country in which the user’s entitlements are looked up, if it is another one than the license’s. */
      otherCountry: z.string().nullable(),
      /** The country of the license of the product that they hold and that goes back; null if none does. */
      returns: z.string().nullable(),
    }),
    ['users.notFound', 'users.administratorProtected', 'licenses.alreadyHeld', 'licenses.noneFree'],
  ),
  refusals: ['entitlements.notFound', 'licenses.termEnded', ...refusalsOnMany],
});

export const returnSeats = defineEndpoint({
  name: 'returnSeats',
  method: 'POST',
  path: '/entitlements/{entitlementId}/return',
  summary: 'Return licenses to the pool',
  access: 'licenses.assign',
  params,
  body: onManyOf('seatIds', seatFilters, {}).meta({ id: 'ReturnSeats' }),
  response: outcome(z.object({ id: Id, name: z.string().nullable(), offlineUntil: Instant.nullable() }), [
    'licenses.notFound',
    'licenses.alreadyFree',
    'users.administratorProtected',
  ]),
  refusals: ['entitlements.notFound', ...refusalsOnMany],
});

const Move = {
  userId: Id,
  /** The user who held it when the caller looked; null if there was none. */
  heldBy: Id.nullable(),
};

export const reassignSeat = defineEndpoint({
  name: 'reassignSeat',
  method: 'POST',
  path: '/seats/{seatId}/reassign',
  summary: 'Assign a license to another user; the one who held it loses it',
  access: 'licenses.assign',
  params: z.strictObject({ seatId: Id }),
  body: z.strictObject(Move).meta({ id: 'ReassignSeat' }),
  response: z.object({ seatId: Id, userId: Id }),
  refusals: [
    'licenses.notFound',
    'licenses.alreadyHeld',
    'licenses.changedSince',
    'licenses.termEnded',
    'users.notFound',
    'users.administratorProtected',
  ],
});

export const reassignSeats = defineEndpoint({
  name: 'reassignSeats',
  method: 'POST',
  path: '/entitlements/{entitlementId}/reassign',
  summary: 'Assign each of these licenses to another user, in the order given; those who held them lose them',
  access: 'licenses.assign',
  params,
  body: z
    .strictObject({
      moves: z
        .array(z.strictObject({ seatId: Id, ...Move }))
        .min(1)
        .max(maxReassigned),
      dryRun: z.boolean().default(false),
    })
    .meta({ id: 'ReassignSeats' }),
  /** By license; the name is that of the user who was to get it. */
  response: outcome(
    z.object({
      id: Id,
      name: z.string(),
      /** E2: the country in which the user’s entitlements are looked up, if it is another one than the license’s. */
      otherCountry: z.string().nullable(),
      /** The country of the license of the product that they hold and that goes back; null if none does. */
      returns: z.string().nullable(),
      /** The user who holds it now and loses it, and until when a device of theirs runs the product at the latest; null if no user holds it. */
      holder: z.object({ name: z.string(), offlineUntil: Instant.nullable() }).nullable(),
    }),
    [
      'licenses.notFound',
      'licenses.alreadyHeld',
      'licenses.changedSince',
      'licenses.termEnded',
      'users.notFound',
      'users.administratorProtected',
    ],
  ),
  refusals: ['entitlements.notFound'],
});

/** X5: for a field that offers users: by the rule of the write, so that no one is offered who would be refused. */
export const listTakers = defineEndpoint({
  name: 'listTakers',
  method: 'GET',
  path: '/seats/{seatId}/takers',
  summary: 'Say which of these users can take a license over, and why the others cannot',
  access: 'licenses.assign',
  params: z.strictObject({ seatId: Id }),
  query: z.strictObject({ user: oneOrMany(Id) }),
  response: z.object({
    takers: z.array(
      z.object({
        id: Id,
        refusal: Code.nullable(),
        /** E2: the country in which the user’s entitlements are looked up, if it is another one than the license’s. */
        otherCountry: z.string().nullable(),
        /** The country of the license of the product that they hold and that goes back; null if none does. */
        returns: z.string().nullable(),
      }),
    ),
  }),
  refusals: ['licenses.notFound'],
});
