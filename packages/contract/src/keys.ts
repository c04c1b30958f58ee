import { keyStates } from '@roster/domain/keys';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { Bytes32, Instant } from './machinery/primitives.ts';

/** The public part of a device's key (Ed25519), as a JWK. */
export const DeviceKey = z
  .strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: Bytes32 })
  .meta({ id: 'DeviceKey' });
export type DeviceKey = z.output<typeof DeviceKey>;

/** The public part of a key that signs policies. */
export const PolicyKey = z
  .object({
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    x: z.string(),
    kid: z.string(),
    use: z.literal('sig'),
    alg: z.literal('EdDSA'),
  })
  .meta({ id: 'PolicyKey' });
export type PolicyKey = z.output<typeof PolicyKey>;

/** A key set (RFC 7517); the same as at /.well-known/jwks.json. */
export const KeySet = z.object({ keys: z.array(PolicyKey) }).meta({ id: 'KeySet' });
export type KeySet = z.output<typeof KeySet>;

/** What a voucher says: a compact JWS by the key before (`kid` in its header), of type `roster-key+jwt`. */
export const Voucher = z.object({ jwk: PolicyKey, iat: z.int() }).meta({ id: 'Voucher' });
export type Voucher = z.output<typeof Voucher>;

export const getKeys = defineEndpoint({
  name: 'getKeys',
  method: 'GET',
  path: '/keys',
  summary: 'Get the keys that sign policies, and for each newer one the word of the key before it',
  access: 'public',
  response: KeySet.extend({
    /** Compact JWS, the oldest first. A device that knows any earlier key gets from there to today's. */
    vouchers: z.array(z.string()),
  }),
  refusals: [],
});

/** A key that signs policies, as the operator sees it; its private part never leaves the server. */
export const OperatedKey = z
  .object({
    kid: z.string(),
    state: z.enum(keyStates),
    createdAt: Instant,
    signsFrom: Instant,
    /** Null for the key that signs, or will, until the next rotation. */
    signsUntil: Instant.nullable(),
    /** When the last policy that it signed has run out; null as long as it may sign. */
    publishedUntil: Instant.nullable(),
  })
  .meta({ id: 'OperatedKey' });
export type OperatedKey = z.output<typeof OperatedKey>;

const OperatedKeys = z.object({
  /** The newest first. */
  items: z.array(OperatedKey),
  /** Why the keys cannot be rotated now; null if they can. */
  refusal: z.literal('keys.rotationUnderWay').nullable(),
});
export type OperatedKeys = z.output<typeof OperatedKeys>;

export const listKeys = defineEndpoint({
  name: 'listKeys',
  method: 'GET',
  path: '/operator/keys',
  summary: 'List the keys that sign policies, with their state',
  access: 'operator',
  response: OperatedKeys,
  refusals: [],
});

export const rotateKeys = defineEndpoint({
  name: 'rotateKeys',
  method: 'POST',
  path: '/operator/keys/rotate',
  summary: 'Publish a new key, which signs policies from the next day on',
  access: 'operator',
  sensitive: 'rotateKeys',
  status: 201,
  body: z.strictObject({}).meta({ id: 'RotateKeys' }),
  response: OperatedKeys,
  refusals: ['session.proofNeeded', 'keys.rotationUnderWay'],
});
