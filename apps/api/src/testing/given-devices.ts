import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { DeviceKey, KeySet } from '@roster/contract/keys';
import type { PolicyDocument } from '@roster/contract/policies';
import {
  calculateJwkThumbprint,
  CompactSign,
  compactVerify,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
} from 'jose';
import type { Answer, Person, Roster } from './given-roster.ts';

export type Assertion = { aud?: string; sub?: string; iat?: number; jti?: string };

/** What a device does with its answers. */
export type TestDevice = Awaited<ReturnType<typeof givenDevice>>;

/** A machine with the licensing tool, signed in for a user, whose row and first token are written to the database. */
export async function givenDevice(roster: Roster, user: Pick<Person, 'id'>) {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { x = '' } = await exportJWK(pair.publicKey);
  const jwk: DeviceKey = { kty: 'OKP', crv: 'Ed25519', x };
  const thumbprint = await calculateJwkThumbprint(jwk);
  const token = randomBytes(32).toString('base64url');
  const { rows } = await roster.database.owner.query<{ id: string }>(
    `insert into devices (user_id, name, public_key, thumbprint, signed_in_at, last_seen_at, token_hash)
     values ($1, 'Test machine', $2, $3, $4, $4, $5) returning id`,
    [user.id, jwk, thumbprint, roster.clock.now(), createHash('sha256').update(token).digest()],
  );
  const id = rows[0]?.id ?? '';
  const nobody = await roster.browserOf(null);
  const device = {
    id,
    jwk,
    thumbprint,
    token: token as string | null,
    /** Something that the device's key signed; by default what a request needs. */
    sign: async (said: Assertion = {}, typ = 'roster-device+jwt') =>
      new CompactSign(
        Buffer.from(
          JSON.stringify({
            aud: roster.platform.env.publicUrl.origin,
            sub: id,
            iat: Math.floor(roster.clock.now().getTime() / 1_000),
            jti: randomUUID(),
            ...said,
          }),
        ),
      )
        .setProtectedHeader({ alg: 'EdDSA', typ })
        .sign(pair.privateKey),
    /** Asks for a policy without keeping the answer. */
    send: async (
      body: { assertion?: string; refreshToken?: string | null; attempt?: string } = {},
    ): Promise<Answer> =>
      nobody.post(`/devices/${id}/policy`, {
        assertion: body.assertion ?? (await device.sign()),
        refreshToken: body.refreshToken === undefined ? device.token : body.refreshToken,
        ...(body.attempt !== undefined && { attempt: body.attempt }),
      }),
    /** Asks, keeps the new token, and returns what was answered with the document read. */
    refresh: async () => {
      const reply = await device.send();
      if (reply.status !== 200) return { code: reply.body['code'] as string, document: null };
      const { answer, refreshToken } = reply.body as { answer: Said; refreshToken: string | null };
      if (refreshToken !== null) device.token = refreshToken;
      const document = 'document' in answer ? await readDocument(roster, answer.document) : null;
      return { ...answer, document };
    },
  };
  return device;
}

type Said =
  | { kind: 'policy'; document: string }
  | { kind: 'stop'; why: string; document: string }
  | { kind: 'locked'; since: string };

/** Verifies a document by the published keys, as the licensing tool does. */
export async function readDocument(roster: Roster, document: string): Promise<PolicyDocument> {
  const reply = await fetch(new URL('/.well-known/jwks.json', roster.platform.env.publicUrl));
  const keys = createLocalJWKSet((await reply.json()) as KeySet);
  const { payload } = await compactVerify(document, keys);
  return JSON.parse(new TextDecoder().decode(payload)) as PolicyDocument;
}
