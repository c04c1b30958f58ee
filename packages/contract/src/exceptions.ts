import { accessWhy } from '@roster/domain/entitlements';
import { exceptionEffects, exceptionStates } from '@roster/domain/exceptions';
import { userStatuses } from '@roster/domain/users';
import * as z from 'zod';
import { AccessChanges } from './access-changes.ts';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, pagingCounted, sortable } from './machinery/list.ts';
import { onMany, onManyOf, outcome, refusalsOnMany } from './machinery/on-many.ts';
import { Day, Id, Instant, Page, Search, Text } from './machinery/primitives.ts';
import { Code } from './machinery/refusal-code.ts';
import { undoable } from './machinery/undoable.ts';

const ProductName = z.object({ id: Id, name: z.string() });

/** E1: allows or denies a user one product or all of them, whatever their groups say. */
export const Exception = z
  .object({
    id: Id,
    user: z.object({ id: Id, name: z.string(), email: z.string(), status: z.enum(userStatuses) }),
    /** Null for all products. */
    product: ProductName.nullable(),
    effect: z.enum(exceptionEffects),
    reason: z.string(),
    /** The last day on which it counts, in the account's time zone; null without an end. */
    endsOn: z.iso.date().nullable(),
    state: z.enum(exceptionStates),
    createdAt: Instant,
    createdBy: z.string().nullable(),
    version: z.int(),
    /** Why the caller may neither change nor end it; null where they may. */
    refusal: Code.nullable(),
  })
  .meta({ id: 'Exception' });
export type Exception = z.output<typeof Exception>;

export const exceptionFilters = {
  search: Search.optional(),
  user: Id.optional(),
  /** `all` for those that are about all products. */
  product: z.union([Id, z.literal('all')]).optional(),
  effect: z.enum(exceptionEffects).optional(),
  status: z.enum(userStatuses).optional(),
  state: z.enum(exceptionStates).optional(),
};
export type ExceptionFilters = z.output<z.ZodObject<typeof exceptionFilters>>;

export const listExceptions = defineEndpoint({
  name: 'listExceptions',
  method: 'GET',
  path: '/exceptions',
  summary: 'List the exceptions of my account, the newest first',
  access: 'entitlements.read',
  query: z.strictObject({
    ...exceptionFilters,
    sort: sortable('name', 'product', 'effect', 'endsOn', 'createdAt'),
    ...pagingCounted,
  }),
  response: Page(Exception),
  refusals: [...listRefusals],
});

const reason = Text({ max: 500, mayBeEmpty: true }).default('');
const endsOn = Day.nullable().default(null);

/** What changes for a user, by the same rules as the policy of their devices. */
export const ExceptionEffect = AccessChanges.extend({
  /** An allow gives no license: the products they still could not run, and what is missing. */
  lacks: z.array(z.object({ product: z.string(), why: z.enum(accessWhy) })),
  /** The products that they can go on to run although all are denied, by an exception of their own. */
  keeps: z.array(z.string()),
});

export const createExceptions = defineEndpoint({
  name: 'createExceptions',
  method: 'POST',
  path: '/users/exceptions',
  summary: 'Allow or deny users one product or all of them',
  access: 'exceptions.edit',
  body: onMany({
    productId: Id.nullable(),
    effect: z.enum(exceptionEffects),
    reason,
    endsOn,
    ...undoable,
  }).meta({ id: 'CreateExceptions' }),
  response: outcome(ExceptionEffect, [
    'users.notFound',
    'users.administratorProtected',
    'exceptions.cannotDenyYourself',
    'exceptions.notAboutYourself',
    'exceptions.alreadyThere',
  ]),
  refusals: [...refusalsOnMany, 'products.notFound', 'exceptions.lastDayPast'],
});

export const ExceptionTerms = z.strictObject({ reason, endsOn });

export const changeException = defineEndpoint({
  name: 'changeException',
  method: 'PATCH',
  path: '/exceptions/{exceptionId}',
  summary: 'Change the reason and the last day of an exception',
  access: 'exceptions.edit',
  params: z.strictObject({ exceptionId: Id }),
  body: ExceptionTerms.extend({ version: z.int() }).meta({ id: 'ChangeException' }),
  response: Exception,
  refusals: [
    'exceptions.notFound',
    'exceptions.changedMeanwhile',
    'users.administratorProtected',
    'exceptions.notAboutYourself',
    'exceptions.lastDayPast',
  ],
});

export const endExceptions = defineEndpoint({
  name: 'endExceptions',
  method: 'POST',
  path: '/exceptions/end',
  summary: 'End exceptions: groups and entitlements decide again',
  access: 'exceptions.edit',
  body: onManyOf('exceptionIds', exceptionFilters, { ...undoable }).meta({ id: 'EndExceptions' }),
  /** In a dry run: what would change for each user whose exceptions would end. */
  response: outcome(AccessChanges, [
    'exceptions.notFound',
    'exceptions.alreadyEnded',
    'users.administratorProtected',
    'exceptions.notAboutYourself',
  ]),
  refusals: [...refusalsOnMany],
});
