import { userRequestKinds, userRequestStates } from '@roster/domain/user-requests';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, paging, pagingCounted, sortable } from './machinery/list.ts';
import { onManyOf, outcome, refusalsOnMany } from './machinery/on-many.ts';
import { undo, undoable } from './machinery/undoable.ts';
import {
  Country,
  Day,
  Email,
  Id,
  Instant,
  Message,
  Page,
  RoleKey,
  Search,
  TypedPassword,
  oneOrMany,
} from './machinery/primitives.ts';
import { Code } from './machinery/refusal-code.ts';

const fields = {
  id: Id,
  kind: z.enum(userRequestKinds),
  role: RoleKey.nullable(),
  country: z.string().nullable(),
  /** Of a request for a license. */
  product: z.object({ id: Id, name: z.string() }).nullable(),
  message: z.string(),
  state: z.enum(userRequestStates),
  askedAt: Instant,
  answeredAt: Instant.nullable(),
  answer: z.string().nullable(),
};

export const askAdministrators = defineEndpoint({
  name: 'askAdministrators',
  method: 'POST',
  path: '/profile/requests',
  summary: 'Ask my administrators for a role, a license, a country or my release',
  access: 'signedIn',
  status: 201,
  body: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('role'), role: RoleKey, message: Message.optional() }),
      z.strictObject({ kind: z.literal('license'), productId: Id, message: Message.optional() }),
      z.strictObject({ kind: z.literal('country'), country: Country, message: Message.optional() }),
      z.strictObject({ kind: z.literal('release'), message: Message.optional() }),
    ])
    .meta({ id: 'AskAdministrators' }),
  response: z.object({ id: Id }),
  refusals: [
    'requests.noAccount',
    'account.closed',
    'requests.nobodyToAnswer',
    'requests.alreadyAsked',
    'requests.tooManyOpen',
    'requests.alreadyFulfilled',
    'requests.noLicenses',
    'products.ended',
    'licenses.alreadyHeld',
    'licenses.otherCountry',
  ],
});

export const listOwnRequests = defineEndpoint({
  name: 'listOwnRequests',
  method: 'GET',
  path: '/profile/requests',
  summary: 'List my requests to my administrators, and their answers',
  access: 'signedIn',
  query: z.strictObject(paging),
  /** The ticket of an open request for release, which ends the session in which the answer is awaited. */
  response: Page(z.object({ ...fields, ticket: z.string().nullable() })),
  refusals: [...listRefusals],
});

/** A locked user has no session, so the right password identifies them. */
export const askToBeUnlocked = defineEndpoint({
  name: 'askToBeUnlocked',
  method: 'POST',
  path: '/unlock-requests',
  summary: 'Ask my administrators to unlock me, after the right password',
  access: 'public',
  status: 201,
  body: z
    .strictObject({ email: Email, password: TypedPassword, message: Message.optional() })
    .meta({ id: 'AskToBeUnlocked' }),
  /** With the ticket the page finds out when the request is decided. */
  response: z.object({ asked: z.literal(true), ticket: z.string() }),
  refusals: [
    'signIn.wrong',
    'signIn.tooManyTries',
    'requests.noAccount',
    'account.closed',
    'requests.nobodyToAnswer',
    'requests.alreadyAsked',
    'requests.notLocked',
  ],
});

export const UserRequest = z.object({
  ...fields,
  user: z.object({ id: Id, name: z.string(), email: z.string() }),
  answeredBy: z.string().nullable(),
  /** The country of the license of the product that goes back when it is granted; null if none does. */
  returns: z.string().nullable(),
  /** Why the caller may not grant it; null if they may. */
  refusal: Code.nullable(),
  /** Why they may not decline it either; null if they may. */
  declineRefusal: Code.nullable(),
});
export type UserRequest = z.output<typeof UserRequest>;

export const userRequestFilters = {
  state: z.enum(['open', 'answered']).default('open'),
  search: Search.optional(),
  /** What they ask for. */
  kind: oneOrMany(z.enum(userRequestKinds)).optional(),
  /** Days in the account's time zone, both inclusive. */
  askedFrom: Day.optional(),
  askedTo: Day.optional(),
};
export type UserRequestFilters = z.output<z.ZodObject<typeof userRequestFilters>>;

export const listUserRequests = defineEndpoint({
  name: 'listUserRequests',
  method: 'GET',
  path: '/user-requests',
  summary: 'List the requests of members of my account, open ones first',
  access: 'requests.answer',
  query: z.strictObject({
    ...userRequestFilters,
    sort: sortable('name', 'askedAt', 'answeredAt'),
    ...pagingCounted,
  }),
  response: Page(UserRequest),
  refusals: [...listRefusals],
});

const undeclinable = [
  'requests.notFound',
  'requests.alreadyAnswered',
  'requests.cannotAnswerOwn',
  'users.administratorProtected',
] as const;

const ungrantable = [
  ...undeclinable,
  'users.lastAdministrator',
  'users.isFulfillmentContact',
  'roles.administratorOnlyByAdministrator',
  'users.lockedByOperator',
  'users.lockedByDirectory',
  'users.notLocked',
  'licenses.alreadyHeld',
  'licenses.noneFree',
  'licenses.otherCountry',
  'requests.noLicenses',
] as const;

/** Of the entitlement whose license was asked for. */
const ungiven = ['entitlements.notFound', 'licenses.termEnded'] as const;

export const answerUserRequest = defineEndpoint({
  name: 'answerUserRequest',
  method: 'POST',
  path: '/user-requests/{requestId}/answer',
  summary: 'Grant or decline a member’s request',
  access: 'requests.answer',
  sensitive: 'grantAdministrator',
  params: z.strictObject({ requestId: Id }),
  body: z
    .strictObject({ answer: z.enum(['grant', 'decline']), message: Message.optional(), ...undoable })
    .meta({ id: 'AnswerUserRequest' }),
  response: z.object({ state: z.enum(userRequestStates), ...undo }),
  refusals: [...ungrantable, ...ungiven],
});

export const declineUserRequests = defineEndpoint({
  name: 'declineUserRequests',
  method: 'POST',
  path: '/user-requests/decline',
  summary:
    'Decline requests of members with one answer, some or all that match; License Managers only those for a license',
  access: 'licenses.assign',
  body: onManyOf('requestIds', userRequestFilters, { message: Message.optional(), ...undoable }).meta({
    id: 'DeclineUserRequests',
  }),
  response: outcome(z.never(), undeclinable).omit({ effects: true }),
  refusals: [...refusalsOnMany],
});

export const grantUserRequests = defineEndpoint({
  name: 'grantUserRequests',
  method: 'POST',
  path: '/user-requests/grant',
  summary: 'Grant requests of members and carry them out: some, or all that match',
  access: 'requests.answer',
  sensitive: 'grantAdministrator',
  body: onManyOf('requestIds', userRequestFilters, { message: Message.optional(), ...undoable }).meta({
    id: 'GrantUserRequests',
  }),
  response: outcome(z.never(), ungrantable).omit({ effects: true }),
  refusals: [...refusalsOnMany, ...ungiven],
});
