import { stoppedReasons } from '@roster/domain/devices';
import { policyKinds, stopReasons } from '@roster/domain/policies';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import {
  CompactJws,
  Id,
  Instant,
  KnownFeature,
  RefreshAttempt,
  RefreshToken,
} from './machinery/primitives.ts';
import { UserDetail } from './users.ts';
import { params } from './edits.ts';

export const askToRefreshPolicy = defineEndpoint({
  name: 'askToRefreshPolicy',
  method: 'POST',
  path: '/users/{userId}/refresh-policy-mails',
  summary: 'Ask a user by email to refresh their policy',
  access: 'users.edit',
  status: 202,
  params,
  body: z.strictObject({}).meta({ id: 'AskToRefreshPolicy' }),
  response: UserDetail,
  refusals: ['mails.tooMany', 'users.notFound', 'users.administratorProtected'],
});

/** Seconds since 1970, as in every JWT. */
const Seconds = z.int();

/**
 * What a signed policy says: a compact JWS (EdDSA) of type `roster-policy+jwt`, with the key's `kid` in its header. Fields
 * that a reader does not know may be added later.
 */
export const PolicyDocument = z
  .object({
    /** The portal's address, without a slash at the end. */
    iss: z.string(),
    /** The user. */
    sub: Id,
    /** The policy's own id, by which usage is reported. */
    jti: Id,
    iat: Seconds,
    /** The device it was issued for. */
    device: Id,
    /** The thumbprint of the device's key (RFC 7638): without this key the policy counts nothing. */
    cnf: z.object({ jkt: z.string() }),
    kind: z.enum(policyKinds),
    /** Why it is a stop; null for a policy. */
    why: z.enum(stopReasons).nullable(),
    user: z.object({ name: z.string(), email: z.string() }),
    account: z.object({ id: Id, name: z.string() }).nullable(),
    /** The country in which the entitlements were looked up (E2). */
    country: z.string().nullable(),
    /** The user's policy version and the account's entitlement epoch. */
    version: z.int(),
    epoch: z.int(),
    /** Until when anything runs by it; null if nothing does. */
    offlineUntil: Seconds.nullable(),
    products: z.array(
      z.object({
        id: Id,
        name: z.string(),
        features: z.array(KnownFeature),
        versions: z.array(z.string()),
        until: Seconds,
      }),
    ),
    /** What a stop has taken of the policy before, and why each; only documents of older portals lack it. */
    stopped: z.array(z.object({ id: Id, name: z.string(), why: z.enum(stoppedReasons) })),
    /** Since when sign-in is locked, or the account closed, and whether a new sign-in has to come before a new policy. */
    signIn: z.object({
      lockedSince: Seconds.nullable(),
      accountClosed: z.boolean(),
      mustSignInAgain: z.boolean(),
    }),
    /** Who can help: the administrators of the account who can sign in. */
    administrators: z.array(z.object({ name: z.string(), email: z.string() })),
    /** Who can give the user a license, administrators first; only documents of older portals lack it. */
    licenseGivers: z.array(z.object({ name: z.string(), email: z.string() })),
  })
  .meta({ id: 'PolicyDocument' });
export type PolicyDocument = z.output<typeof PolicyDocument>;

/** What a device is answered; `document` is a compact JWS of a PolicyDocument. */
export const DeviceAnswer = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('policy'), document: z.string() }),
    z.object({ kind: z.literal('stop'), why: z.enum(stopReasons), document: z.string() }),
    /** Nothing new: what the machine has runs until its date. */
    z.object({ kind: z.literal('locked'), since: Instant, accountClosed: z.boolean() }),
  ])
  .meta({ id: 'DeviceAnswer' });
export type DeviceAnswer = z.output<typeof DeviceAnswer>;

/** What every call of a device that is signed in can be refused with before anything else is looked at. */
export const assertionRefusals = ['devices.notFound', 'devices.clockWrong', 'devices.assertionUsed'] as const;

export const issueDevicePolicy = defineEndpoint({
  name: 'issueDevicePolicy',
  method: 'POST',
  path: '/devices/{deviceId}/policy',
  summary: 'Get a new signed policy for a device, or what became of its user',
  access: 'public',
  params: z.strictObject({ deviceId: Id }),
  body: z
    .strictObject({
      /** Signed by the device's key (EdDSA), of type `roster-device+jwt`: `{aud, sub, iat, jti}`. */
      assertion: CompactJws,
      /** The one from the last answer; null if the device has none. */
      refreshToken: RefreshToken.nullable(),
      /**
       * A random name that the device keeps until it has the answer. The same token with the same name gets the same answer
       * again, however late; with another name, a second machine has the token. Older licensing tools send none.
       */
      attempt: RefreshAttempt.nullish(),
    })
    .meta({ id: 'IssueDevicePolicy' }),
  response: z.object({
    serverTime: Instant,
    /** Counts from now on instead of the one that was sent; null if the answer is no policy. */
    refreshToken: z.string().nullable(),
    answer: DeviceAnswer,
  }),
  refusals: [...assertionRefusals, 'devices.tokenReused', 'devices.signInAgain'],
});
