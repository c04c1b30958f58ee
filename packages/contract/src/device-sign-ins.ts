import { codeMinutes, pollSeconds } from '@roster/domain/device-sign-ins';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { DeviceKey, KeySet } from './keys.ts';
import { Bytes32, Id, Instant, Line, textKinds, Title } from './machinery/primitives.ts';
import { DeviceAnswer } from './policies.ts';

const secret = z.string().min(1).max(200).register(textKinds, { kind: 'secret' });

/** What asks to be let in. A name that reads like a link is refused: people read it before they allow it. */
const asking = {
  /** What the machine is called. */
  name: Title({ max: 80 }),
  /** What it runs on, such as "Linux x64". */
  platform: Line({ max: 60, mayBeEmpty: true }),
  deviceKey: DeviceKey,
};
/** The device that is signed out for it, where the user has as many as they may have. */
const replaces = Id.optional();

/** A code as typed: with or without the dash, in any case. */
const TypedCode = z.string().min(1).max(40).register(textKinds, { kind: 'secret' });

export const allowDevice = defineEndpoint({
  name: 'allowDevice',
  method: 'POST',
  path: '/device-sign-ins',
  summary: 'Let in the device whose licensing tool opened this browser',
  access: 'signedIn',
  sensitive: 'letDeviceIn',
  // The answer carries a code, so it is not stored.
  proves: true,
  status: 201,
  body: z
    .strictObject({
      ...asking,
      /** RFC 7636, S256. */
      challenge: Bytes32,
      /** Comes back unchanged, so that the tool knows its own question. */
      state: z
        .string()
        .regex(/^[A-Za-z0-9._~-]{1,200}$/)
        .register(textKinds, { kind: 'format' }),
      /** RFC 8252: where the tool listens, on the loopback address of its machine. */
      port: z.int().min(1_024).max(65_535),
      replaces,
    })
    .meta({ id: 'AllowDevice' }),
  response: z.object({ redirectTo: z.string() }),
  refusals: ['devices.keyKnown', 'devices.tooMany', 'devices.notFound'],
});

export const createDeviceCode = defineEndpoint({
  name: 'createDeviceCode',
  method: 'POST',
  path: '/device-codes',
  summary: 'Ask for a code with which someone lets this device in from another one',
  access: 'public',
  status: 201,
  body: z.strictObject(asking).meta({ id: 'CreateDeviceCode' }),
  response: z.object({
    /** For the tool alone: it asks with this one. */
    deviceCode: z.string(),
    /** For the person, who types it. */
    userCode: z.string(),
    verificationUrl: z.string(),
    /** The code is in the fragment, which browsers send to no server. */
    verificationUrlComplete: z.string(),
    expiresInSeconds: z.literal(codeMinutes.code * 60),
    intervalSeconds: z.literal(pollSeconds),
  }),
  refusals: ['request.tooMany'],
});

export const findDeviceCode = defineEndpoint({
  name: 'findDeviceCode',
  method: 'POST',
  path: '/device-codes/find',
  summary: 'Find the device that asks with this code',
  access: 'signedIn',
  reads: true,
  body: z.strictObject({ userCode: TypedCode }).meta({ id: 'FindDeviceCode' }),
  response: z
    .object({
      userCode: z.string(),
      name: z.string(),
      platform: z.string(),
      /** RFC 7638, of the key of the device. */
      thumbprint: z.string(),
      /** The network address it asked from, and whether the caller’s is the same. */
      askedFrom: z.string(),
      sameNetwork: z.boolean(),
      askedAt: Instant,
      expiresAt: Instant,
    })
    .meta({ id: 'AskingDevice' }),
  refusals: ['devices.codeUnknown', 'request.tooMany'],
});

export const decideDeviceCode = defineEndpoint({
  name: 'decideDeviceCode',
  method: 'POST',
  path: '/device-codes/decide',
  summary: 'Let the device in that asks with this code, or refuse it',
  access: 'signedIn',
  sensitive: 'letDeviceIn',
  body: z
    .strictObject({ userCode: TypedCode, decision: z.enum(['allowed', 'refused']), replaces })
    .meta({ id: 'DecideDeviceCode' }),
  response: z.object({ decision: z.enum(['allowed', 'refused']), name: z.string() }),
  refusals: [
    'devices.codeUnknown',
    'devices.keyKnown',
    'devices.tooMany',
    'devices.notFound',
    'request.tooMany',
  ],
});

export const createDeviceToken = defineEndpoint({
  name: 'createDeviceToken',
  method: 'POST',
  path: '/device-tokens',
  summary: 'Redeem what a device was let in with: once, by the tool that asked',
  access: 'public',
  status: 201,
  body: z
    .union([
      z.strictObject({
        grant: z.literal('browser'),
        code: secret,
        /** RFC 7636: 43 to 128 characters. */
        verifier: z
          .string()
          .regex(/^[A-Za-z0-9._~-]{43,128}$/)
          .register(textKinds, { kind: 'format' }),
        deviceKey: DeviceKey,
      }),
      z.strictObject({ grant: z.literal('code'), deviceCode: secret, deviceKey: DeviceKey }),
    ])
    .meta({ id: 'CreateDeviceToken' }),
  response: z
    .object({
      device: z.object({ id: Id, name: z.string() }),
      user: z.object({ id: Id, firstName: z.string(), lastName: z.string(), email: z.string() }),
      account: z.object({ id: Id, name: z.string() }).nullable(),
      /** Counts once, in exchange for the next policy and the next one. Null if the answer is no policy. */
      refreshToken: z.string().nullable(),
      /** JWKS: what the tool checks signed documents with from now on. */
      keys: KeySet,
      serverTime: Instant,
      answer: DeviceAnswer,
    })
    .meta({ id: 'DeviceToken' }),
  refusals: [
    'devices.codeUnknown',
    'devices.codeExpired',
    'devices.codeUsed',
    'devices.refusedByUser',
    'devices.authorizationPending',
    'devices.slowDown',
    'devices.tooMany',
    'devices.keyKnown',
    'signIn.locked',
    'signIn.accountClosed',
    'request.tooMany',
  ],
});
