import type { PolicyKey } from '@roster/contract/keys';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { seal, type SealKeys } from '../../platform/sealing/index.ts';

/** A new key for policies, named by its thumbprint (RFC 7638). The private part leaves this function sealed only. */
export async function makeKey(
  sealKeys: SealKeys,
): Promise<{ id: string; publicKey: PolicyKey; privateKey: Buffer }> {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { d = '', x = '' } = await exportJWK(pair.privateKey);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x } as const;
  const id = await calculateJwkThumbprint(jwk);
  return {
    id,
    publicKey: { ...jwk, kid: id, use: 'sig', alg: 'EdDSA' },
    privateKey: seal(sealKeys, Buffer.from(JSON.stringify({ ...jwk, d })), id),
  };
}
