import { maxFulfillmentContacts } from '@roster/domain/contacts';
import { departureKinds } from '@roster/domain/departures';
import { exceptionEffects } from '@roster/domain/exceptions';
import { maxUserIds } from '@roster/domain/users';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, pagingCounted, sortable } from './machinery/list.ts';
import { heldBack, note, onMany, onManyOf, outcome, refusalsOnMany } from './machinery/on-many.ts';
import {
  Day,
  Email,
  Flag,
  Id,
  Instant,
  License,
  oneOrMany,
  Page,
  RoleKey,
  Search,
} from './machinery/primitives.ts';
import { Code } from './machinery/refusal-code.ts';
import { unusable, token } from './links.ts';
import { answersOfAdding, UserAdded } from './adding.ts';

/** D2: what is settled in the same step. A seat without a new holder goes back to the pool. */
export const Settlements = z.strictObject({
  seats: z
    .array(z.strictObject({ seatId: Id, userId: Id }))
    .max(maxUserIds)
    .default([]),
  contacts: z
    .array(
      z.strictObject({
        userId: Id,
        /** Null if the duty ends with them; another contact must remain. */
        replacedBy: Id.nullable(),
      }),
    )
    .max(maxFulfillmentContacts)
    .default([]),
});

/** What a user holds, and so what ends with the affiliation. */
export const Holdings = z
  .object({
    id: Id,
    name: z.string(),
    email: z.string(),
    roles: z.array(RoleKey),
    groups: z.array(z.string()),
    /** A seat whose term has ended only goes back to the pool. */
    seats: z.array(License.extend({ id: Id })),
    /** The exceptions in force; null for all products. */
    exceptions: z.array(z.object({ product: z.string().nullable(), effect: z.enum(exceptionEffects) })),
    /** The countries for which they are fulfillment contact; a null among them means all, an empty list none. */
    contactFor: z.array(z.string().nullable()),
    /** The account's other fulfillment contacts, if they are one: without any, their duty cannot end with them. */
    otherContacts: z.array(Id),
    openRequests: z.int(),
    /** Whether they are the primary contact of the account, which then has none. */
    primaryContact: z.boolean(),
    sessions: z.int(),
    offlineUntil: Instant.nullable(),
  })
  .meta({ id: 'Holdings' });

export type Holdings = z.output<typeof Holdings>;

export const removeUsers = defineEndpoint({
  name: 'removeUsers',
  method: 'POST',
  path: '/users/remove',
  summary: 'Remove users: end their affiliation and lock them; a dry run lists what each of them holds',
  access: 'users.remove',
  body: onMany({ reason: note, settlements: Settlements.optional() }).meta({ id: 'RemoveUsers' }),
  response: outcome(Holdings, [
    'users.notFound',
    'users.cannotRemoveYourself',
    'users.administratorProtected',
    'users.lastAdministrator',
    'users.isFulfillmentContact',
  ]),
  refusals: [
    ...refusalsOnMany,
    'users.notFound',
    'users.administratorProtected',
    'licenses.notFound',
    'licenses.alreadyHeld',
    'licenses.changedSince',
    'licenses.termEnded',
    'contacts.notFound',
    'contacts.lastOne',
    'contacts.replacementNotMember',
  ],
});

export const RemovedUser = z.object({
  userId: Id,
  name: z.string(),
  email: z.string(),
  kind: z.enum(departureKinds),
  leftAt: Instant,
  endedBy: z.string().nullable(),
  restorableUntil: Instant,
  /** L1: until when devices still run products that the account gave them; null if none does. */
  offlineUntil: Instant.nullable(),
  roles: z.array(RoleKey),
  groups: z.array(z.string()),
  /** The products of which they held a license when they left: a restore gives them one that is free. */
  licenses: z.array(z.string()),
  /** Why the caller may not restore them; null if they may. */
  refusal: Code.nullable(),
});

export type RemovedUser = z.output<typeof RemovedUser>;

export const removedFilters = {
  search: Search.optional(),
  kind: oneOrMany(z.enum(departureKinds)).optional(),
  /** L1: whether a device of theirs still runs products of the account. */
  offline: Flag.optional(),
  /** Days in the account's time zone, both inclusive. */
  leftFrom: Day.optional(),
  leftTo: Day.optional(),
};

export type RemovedFilters = z.output<z.ZodObject<typeof removedFilters>>;

export const listRemovedUsers = defineEndpoint({
  name: 'listRemovedUsers',
  method: 'GET',
  path: '/removed-users',
  summary: 'List users who left my account within 30 days, newest first',
  access: 'users.remove',
  query: z.strictObject({ ...removedFilters, sort: sortable('name', 'leftAt'), ...pagingCounted }),
  response: Page(RemovedUser),
  refusals: [...listRefusals],
});

export const restoreUsers = defineEndpoint({
  name: 'restoreUsers',
  method: 'POST',
  path: '/removed-users/restore',
  summary: 'Restore users with roles and groups, and with licenses that are free',
  access: 'users.remove',
  sensitive: 'grantAdministrator',
  body: onManyOf('userIds', removedFilters, {}).meta({ id: 'RestoreUsers' }),
  response: outcome(z.never(), [
    'users.notRestorable',
    'users.alreadyMember',
    'users.joinedElsewhere',
    'users.domainOwnedByOther',
    'roles.administratorOnlyByAdministrator',
  ])
    .omit({ effects: true })
    .extend({ heldBack }),
  refusals: [...refusalsOnMany],
});

export const leaveByLink = defineEndpoint({
  name: 'leaveByLink',
  method: 'POST',
  path: '/not-my-organization',
  summary: 'This is not my organization: end an affiliation that someone else created',
  access: 'public',
  body: token.meta({ id: 'LeaveByLink' }),
  response: z.object({ left: z.literal(true) }),
  refusals: [...unusable, 'users.lastAdministrator', 'users.isFulfillmentContact'],
});

export const restoreUser = defineEndpoint({
  name: 'restoreUser',
  method: 'POST',
  path: '/users/restore',
  summary: 'Restore a user my account removed within 30 days, with roles and groups',
  access: 'users.add',
  sensitive: 'grantAdministrator',
  status: 201,
  body: z.strictObject({ email: Email }).meta({ id: 'RestoreUser' }),
  response: UserAdded,
  refusals: [...answersOfAdding, 'users.notRegistered', 'users.notRestorable', 'users.joinedElsewhere'],
});
