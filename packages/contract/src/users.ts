import { mailStates } from '@roster/domain/operator-mails';
import { lockReasons, userSources, userStatuses } from '@roster/domain/users';
import * as z from 'zod';
import { AuditEvent } from './audit-events.ts';
import { listRefusals, paging } from './machinery/list.ts';
import {
  Country,
  Day,
  Entitlement,
  Flag,
  Id,
  Instant,
  Language,
  License,
  oneOrMany,
  Page,
  RoleKey,
  UserSearch,
} from './machinery/primitives.ts';
import { Code } from './machinery/refusal-code.ts';
import { defineEndpoint } from './machinery/endpoint.ts';

/** Why a user is locked, for administrators only: the user sees neither the note nor who locked them. */
export const LockDetail = z.object({
  reason: z.enum(lockReasons),
  at: Instant,
  byName: z.string().nullable(),
  /** Absent where the caller may not read notes (users.notes; never about oneself). */
  note: z.string().nullable().optional(),
});

const userFields = {
  id: Id,
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  status: z.enum(userStatuses),
  lockReasons: z.array(z.enum(lockReasons)),
  locks: z.array(LockDetail),
  /** L4: until when failed sign-ins pause password sign-in; null if they do not. */
  failedAttemptsUntil: Instant.nullable(),
  roles: z.array(RoleKey),
  groups: z.array(z.object({ id: Id, name: z.string() })),
  licenses: z.array(License),
  country: z.string().nullable(),
  entitlementCountry: z.string().nullable(),
  countryMismatch: z.boolean(),
  language: Language,
  source: z.enum(userSources),
  federated: z.boolean(),
  joinedAt: Instant,
  lastSignInAt: Instant.nullable(),
  version: z.int(),
  /**
   * What the caller may not do with this user, and why. What they may do is left out, which is most; a response that an
   * earlier version kept for a repeated request has nulls.
   */
  refusals: z.object({
    lock: Code.nullish(),
    unlock: Code.nullish(),
    signOut: Code.nullish(),
    resetPassword: Code.nullish(),
    edit: Code.nullish(),
    remove: Code.nullish(),
    roles: Code.nullish(),
    groups: Code.nullish(),
    exceptions: Code.nullish(),
  }),
};

export const User = z.object(userFields).meta({ id: 'User' });
export type User = z.output<typeof User>;

/** A3: what is left to do for a user who was in another account before; each step is one click. */
export const setupSteps = ['unlock', 'entitlementCountry', 'roles', 'refreshPolicy'] as const;
export type SetupStep = (typeof setupSteps)[number];

export const UserDetail = z
  .object({
    ...userFields,
    /** E2: where their entitlements are looked up, and why there. */
    entitlement: Entitlement,
    /** G1: the products that their groups limit them to, by name; null if they do not limit. */
    groupProducts: z.array(z.string()).nullable(),
    sessionCount: z.int(),
    offlineUntil: Instant.nullable(),
    /** The last day of access, in the account's time zone. */
    lastDay: z.iso.date().nullable(),
    employeeNumber: z.string().nullable(),
    department: z.string().nullable(),
    /** Absent where the caller may not read notes (users.notes; never about oneself). */
    note: z.string().nullable().optional(),
    /** The address that still has to confirm a change (A6). */
    newEmail: z.string().nullable(),
    /** A3: what is left to do for a user who was registered before; empty for others, and when all is done. */
    setup: z.array(z.object({ step: z.enum(setupSteps), done: z.boolean() })),
  })
  .meta({ id: 'UserDetail' });
export type UserDetail = z.output<typeof UserDetail>;

export const lastSignInFilters = [
  'never',
  'within7Days',
  'within30Days',
  'within90Days',
  'notFor30Days',
  'notFor90Days',
] as const;
export const userSortFields = ['name', 'email', 'status', 'country', 'lastSignInAt', 'joinedAt'] as const;
export type UserSortField = (typeof userSortFields)[number];

export const lastDayFilters = ['within14Days', 'within30Days'] as const;

/** The filters of the list: the same in the query of the list and in `matching`. */
export const userFilters = {
  /** Part of a name or e-mail, or two or more whole addresses. */
  search: UserSearch.optional(),
  status: oneOrMany(z.enum(userStatuses)).optional(),
  role: oneOrMany(z.enum([...RoleKey.options, 'none'])).optional(),
  group: oneOrMany(Id).optional(),
  country: oneOrMany(Country).optional(),
  mismatch: Flag.optional(),
  federated: Flag.optional(),
  /** Locked for one of these reasons. */
  lockReason: oneOrMany(z.enum(lockReasons)).optional(),
  lastSignIn: z.enum(lastSignInFilters).optional(),
  /** E3: whether they hold a license whose term runs. */
  seats: z.enum(['some', 'none']).optional(),
  /** Days in the account's time zone, both inclusive. */
  joinedFrom: Day.optional(),
  joinedTo: Day.optional(),
  /** A day in the account's time zone. */
  signedInOn: Day.optional(),
  /** Whose last day of access is near. */
  lastDay: z.enum(lastDayFilters).optional(),
  /** Whether a device of theirs can run products without asking again. */
  offline: Flag.optional(),
};
export const UserFilters = z.strictObject(userFilters).meta({ id: 'UserFilters' });
export type UserFilters = z.output<typeof UserFilters>;

const sorts = userSortFields.flatMap((field) => [field, `-${field}` as const]);
export type UserSort = UserSortField | `-${UserSortField}`;

export const listUsers = defineEndpoint({
  name: 'listUsers',
  method: 'GET',
  path: '/users',
  summary: 'List the users of my account',
  access: 'users.list',
  query: z.strictObject({
    ...userFilters,
    sort: z.enum(sorts).default('name'),
    ...paging,
  }),
  response: Page(User).extend({
    /** For pasted addresses: how many were asked for, how many are here, and the first hundred that are not. */
    addresses: z.object({ asked: z.int(), found: z.int(), missing: z.array(z.string()) }).nullable(),
  }),
  refusals: [...listRefusals],
});

export const countUsers = defineEndpoint({
  name: 'countUsers',
  method: 'GET',
  path: '/users/count',
  summary: 'Count exactly how many users match',
  access: 'users.list',
  query: UserFilters,
  response: z.object({ total: z.int() }),
  refusals: [],
});

export const getUser = defineEndpoint({
  name: 'getUser',
  method: 'GET',
  path: '/users/{userId}',
  summary: 'Get one user of my account',
  access: 'users.read',
  params: z.strictObject({ userId: Id }),
  response: UserDetail,
  refusals: ['users.notFound'],
});

export const SignInAttempt = z.object({
  id: Id,
  at: Instant,
  result: z.enum([
    'success',
    'wrongPassword',
    'locked',
    'accountClosed',
    'throttled',
    'noPassword',
    'pass',
    'unlockAsked',
    'confirmed',
  ]),
  device: z.string(),
  /** Refused tries that anyone may have made are one row: their number, the first at `since`, the last at `at`. */
  times: z.int(),
  since: Instant.nullable(),
});

export const listUserSignIns = defineEndpoint({
  name: 'listUserSignIns',
  method: 'GET',
  path: '/users/{userId}/sign-ins',
  summary: 'List the latest sign-ins of a user, including failed ones',
  access: 'users.read',
  params: z.strictObject({ userId: Id }),
  query: z.strictObject(paging),
  response: Page(SignInAttempt),
  refusals: ['users.notFound', ...listRefusals],
});

export const listUserSessions = defineEndpoint({
  name: 'listUserSessions',
  method: 'GET',
  path: '/users/{userId}/sessions',
  summary: 'List the current sessions of a user',
  access: 'users.read',
  params: z.strictObject({ userId: Id }),
  query: z.strictObject(paging),
  response: Page(z.object({ id: Id, startedAt: Instant, lastSeenAt: Instant, device: z.string() })),
  refusals: ['users.notFound', ...listRefusals],
});

export const listUserMails = defineEndpoint({
  name: 'listUserMails',
  method: 'GET',
  path: '/users/{userId}/mails',
  summary: 'List the latest emails to a user, with their state',
  access: 'users.read',
  params: z.strictObject({ userId: Id }),
  query: z.strictObject(paging),
  response: Page(
    z.object({
      id: Id,
      queuedAt: Instant,
      sentAt: Instant.nullable(),
      template: z.string(),
      state: z.enum(mailStates),
    }),
  ),
  refusals: ['users.notFound', ...listRefusals],
});

export const listUserHistory = defineEndpoint({
  name: 'listUserHistory',
  method: 'GET',
  path: '/users/{userId}/history',
  summary: 'List the latest audit events about a user',
  access: 'users.history',
  params: z.strictObject({ userId: Id }),
  query: z.strictObject(paging),
  response: Page(AuditEvent),
  refusals: ['users.notFound', ...listRefusals],
});
