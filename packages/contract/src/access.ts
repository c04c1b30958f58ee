import { exceptionEffects } from '@roster/domain/exceptions';
import { entitlementKinds } from '@roster/domain/entitlements';
import { roleKeys } from '@roster/domain/roles';
import { lockReasons } from '@roster/domain/users';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { Id, Instant } from './machinery/primitives.ts';

const Day = z.iso.date();

/**
 * E1: the facts that decide what one user may run and until when. The answers are pure functions of them, for today and for
 * what is thought about before it is done (`whatIf`).
 */
export const PersonFacts = z
  .object({
    /** E2: null without an account. */
    place: z
      .object({
        user: z.object({ entitlementCountry: z.string().nullable(), country: z.string().nullable() }),
        account: z.object({
          mainCountry: z.string(),
          entitledCountries: z.array(z.string()),
          closed: z.boolean(),
        }),
      })
      .nullable(),
    roles: z.array(z.enum(roleKeys)),
    lockReasons: z.array(z.enum(lockReasons)),
    invited: z.boolean(),
    exceptions: z.array(
      z.object({
        id: Id,
        productId: Id.nullable(),
        effect: z.enum(exceptionEffects),
        endsOn: Day.nullable(),
      }),
    ),
    groups: z.array(z.object({ id: Id, name: z.string(), productIds: z.array(Id) })),
    /** What the account bought, also in other countries and terms. */
    entitlements: z.array(
      z.object({
        id: Id,
        productId: Id,
        country: z.string(),
        kind: z.enum(entitlementKinds),
        startsOn: Day,
        endsOn: Day.nullable(),
      }),
    ),
    /** The entitlements of which the user holds a license. */
    seats: z.array(Id),
    lastDay: Day.nullable(),
    /** By the account's calendar. */
    today: Day,
    /** By the last policy of each machine: until when a product runs there without asking again. */
    machines: z.array(z.object({ productId: Id, until: Instant })),
  })
  .meta({ id: 'PersonFacts' });
export type PersonFacts = z.output<typeof PersonFacts>;

const AccessFacts = z
  .object({
    facts: PersonFacts,
    /** The products that the facts speak of, and whether they are no longer offered: then no one asks for a license (E1). */
    products: z.array(z.object({ id: Id, name: z.string(), ended: z.boolean() })),
  })
  .meta({ id: 'AccessFacts' });
export type AccessFacts = z.output<typeof AccessFacts>;

export const getUserAccess = defineEndpoint({
  name: 'getUserAccess',
  method: 'GET',
  path: '/users/{userId}/access',
  summary: 'Get what decides what a user of my account may run, and until when offline',
  access: 'users.read',
  params: z.strictObject({ userId: Id }),
  response: AccessFacts,
  refusals: ['users.notFound'],
});

export const getOwnAccess = defineEndpoint({
  name: 'getOwnAccess',
  method: 'GET',
  path: '/profile/access',
  summary: 'Get what decides what I may run, and until when offline',
  access: 'pass',
  response: AccessFacts,
  refusals: [],
});
