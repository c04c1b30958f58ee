import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, paging } from './machinery/list.ts';
import { CompactJws, Id, Instant, Page, Title } from './machinery/primitives.ts';
import { Code } from './machinery/refusal-code.ts';
import { assertionRefusals } from './policies.ts';

/** A machine with the licensing tool, signed in for one user. */
export const Device = z
  .object({
    id: Id,
    name: z.string(),
    platform: z.string(),
    /** RFC 7638. */
    thumbprint: z.string(),
    signedInAt: Instant,
    lastSeenAt: Instant,
    /** Its token was ended (A7): it is signed out of nothing, and has to sign in again before it gets a policy. */
    mustSignInAgain: z.boolean(),
    /** What it was given last; null if it has not fetched a policy yet. */
    policy: z
      .object({
        version: z.int(),
        /** Whether nothing changed since for the user or their account. */
        upToDate: z.boolean(),
        refreshedAt: Instant,
        /** L1: until when anything runs on it without asking again; null if nothing does. */
        offlineUntil: Instant.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Device' });
export type Device = z.output<typeof Device>;

/** A device of a user, as administrators see it. A5: of an earlier account neither what it was given nor when it came. */
export const UserDevice = Device.extend({
  signedInAt: Instant.nullable(),
  lastSeenAt: Instant.nullable(),
}).meta({ id: 'UserDevice' });
export type UserDevice = z.output<typeof UserDevice>;

/** The version of what the user may run today. */
const policyVersion = z.int();

export const listOwnDevices = defineEndpoint({
  name: 'listOwnDevices',
  method: 'GET',
  path: '/profile/devices',
  summary: 'List the devices that are signed in for me',
  access: 'signedIn',
  query: z.strictObject(paging),
  response: Page(Device).extend({
    policyVersion,
    /** How many devices a user may have. */
    limit: z.int(),
  }),
  refusals: [...listRefusals],
});

const ownParams = z.strictObject({ deviceId: Id });

export const renameDevice = defineEndpoint({
  name: 'renameDevice',
  method: 'PATCH',
  path: '/profile/devices/{deviceId}',
  summary: 'Rename one of my devices',
  access: 'signedIn',
  params: ownParams,
  body: z.strictObject({ name: Title({ max: 80 }) }).meta({ id: 'RenameDevice' }),
  response: Device,
  refusals: ['devices.notFound'],
});

const signedOut = z.object({ signedOut: z.literal(true) });

export const signOutOwnDevice = defineEndpoint({
  name: 'signOutOwnDevice',
  method: 'POST',
  path: '/profile/devices/{deviceId}/sign-out',
  summary: 'Sign out one of my devices: it gets nothing more, and a stop at its next contact',
  access: 'signedIn',
  params: ownParams,
  body: z.strictObject({}).meta({ id: 'SignOutOwnDevice' }),
  response: signedOut,
  refusals: ['devices.notFound'],
});

export const listUserDevices = defineEndpoint({
  name: 'listUserDevices',
  method: 'GET',
  path: '/users/{userId}/devices',
  summary: 'List the devices that are signed in for a user',
  access: 'users.read',
  params: z.strictObject({ userId: Id }),
  query: z.strictObject(paging),
  response: Page(UserDevice).extend({
    policyVersion,
    /** Why the caller may not sign them out; null where they may. */
    refusal: Code.nullable(),
  }),
  refusals: ['users.notFound', ...listRefusals],
});

export const signOutUserDevice = defineEndpoint({
  name: 'signOutUserDevice',
  method: 'POST',
  path: '/users/{userId}/devices/{deviceId}/sign-out',
  summary: 'Sign out a device of a user: it gets nothing more, and a stop at its next contact',
  access: 'users.signOut',
  params: z.strictObject({ userId: Id, deviceId: Id }),
  body: z.strictObject({}).meta({ id: 'SignOutUserDevice' }),
  response: signedOut,
  refusals: ['users.notFound', 'users.administratorProtected', 'devices.notFound'],
});

export const signOutThisDevice = defineEndpoint({
  name: 'signOutThisDevice',
  method: 'POST',
  path: '/devices/{deviceId}/sign-out',
  summary: 'Sign out the device that asks, by its own key',
  access: 'public',
  params: ownParams,
  body: z.strictObject({ assertion: CompactJws }).meta({ id: 'SignOutThisDevice' }),
  response: signedOut,
  refusals: [...assertionRefusals],
});
