import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { TestDatabase } from './test-database.ts';

type WithId = { id: string };
export type DeviceKey = { kty: 'OKP'; crv: 'Ed25519'; x: string };

export const newKey = (): DeviceKey => {
  const { x = '' } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
  return { kty: 'OKP', crv: 'Ed25519', x };
};
export const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');
export const thumbprintOf = ({ crv, kty, x }: DeviceKey) => sha256(JSON.stringify({ crv, kty, x }));

let devices = 0;

/** Devices that are signed in, without anyone having let them in. */
export const devicesIn = (database: TestDatabase) => ({
  /** Returns the id of the device. */
  async device(user: WithId, name = `Machine ${(devices += 1)}`): Promise<string> {
    const key = newKey();
    const { rows } = await database.owner.query<{ id: string }>(
      `insert into devices (user_id, name, platform, public_key, thumbprint, signed_in_at, last_seen_at, token_hash)
       values ($1, $2, 'Linux x64', $3, $4, date_trunc('hour', now()), now(), $5) returning id`,
      [user.id, name, key, thumbprintOf(key), randomBytes(32)],
    );
    return rows[0]?.id ?? '';
  },
});
