import { lockReasons } from '@roster/domain/users';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { heldBack, note, onMany, outcome, refusalsOnMany } from './machinery/on-many.ts';
import { Id, Instant } from './machinery/primitives.ts';
import { undoable } from './machinery/undoable.ts';
import { LockDetail } from './users.ts';

export const lockUsers = defineEndpoint({
  name: 'lockUsers',
  method: 'POST',
  path: '/users/lock',
  summary: 'Lock users: block sign-in and end every session',
  access: 'users.lock',
  /** `alsoDeny` denies all products by an exception, in the same transaction. */
  body: onMany({ reason: note, alsoDeny: z.boolean().default(false), ...undoable }).meta({
    id: 'LockUsers',
  }),
  response: outcome(
    z.object({
      id: Id,
      name: z.string(),
      sessions: z.int(),
      offlineUntil: Instant.nullable(),
      /** Whether an exception denies them all products already. */
      denied: z.boolean(),
    }),
    [
      'users.notFound',
      'users.cannotLockYourself',
      'users.administratorProtected',
      'users.alreadyLocked',
      'users.lastAdministrator',
    ],
  ),
  refusals: [...refusalsOnMany],
});

export const unlockUsers = defineEndpoint({
  name: 'unlockUsers',
  method: 'POST',
  path: '/users/unlock',
  summary: 'Unlock users: allow sign-in again',
  access: 'users.unlock',
  /** `endDenials` ends the exceptions that deny all products, in the same transaction. */
  body: onMany({ endDenials: z.boolean().default(false), ...undoable }).meta({ id: 'UnlockUsers' }),
  response: outcome(
    z.object({
      id: Id,
      name: z.string(),
      /** Lock reasons that stay, because only the directory or an operator clears them. */
      remaining: z.array(z.enum(lockReasons)),
      locks: z.array(LockDetail),
      /** Whether an exception goes on to deny them all products. */
      denied: z.boolean(),
    }),
    [
      'users.notFound',
      'users.administratorProtected',
      'users.lockedByOperator',
      'users.lockedByDirectory',
      'users.notLocked',
    ],
  ).extend({ heldBack }),
  refusals: [...refusalsOnMany],
});

export const signOutUsers = defineEndpoint({
  name: 'signOutUsers',
  method: 'POST',
  path: '/users/sign-out',
  summary: 'Sign users out everywhere, without locking them',
  access: 'users.signOut',
  body: onMany({}).meta({ id: 'SignOutUsers' }),
  response: outcome(
    z.object({
      id: Id,
      name: z.string(),
      sessions: z.int(),
      /** Licensing devices that get no new policy until they sign in again. */
      devices: z.int(),
    }),
    ['users.notFound', 'users.administratorProtected'],
  ),
  refusals: [...refusalsOnMany],
});

export const endUserSessions = defineEndpoint({
  name: 'endUserSessions',
  method: 'POST',
  path: '/users/{userId}/sessions/end',
  summary: 'End single sessions of a user; one that has ended already, or is not theirs, ends nothing',
  access: 'users.signOut',
  params: z.strictObject({ userId: Id }),
  body: z.strictObject({ sessionIds: z.array(Id).min(1).max(100) }).meta({ id: 'EndUserSessions' }),
  response: z.object({ ended: z.int() }),
  refusals: ['users.notFound', 'users.administratorProtected'],
});
