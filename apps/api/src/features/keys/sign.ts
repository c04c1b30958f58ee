import { CompactSign, importJWK, type CryptoKey, type JWK } from 'jose';
import type { Platform } from '../../platform/platform.ts';
import { unseal } from '../../platform/sealing/index.ts';
import type { SealedKey } from './keys.store.ts';

/** The key that this server signed with last, ready for use; the one before it is not kept. */
const ready = new WeakMap<Platform, { id: string; key: CryptoKey }>();

/** Signs a document as a compact JWS of this type. */
export async function sign(
  platform: Platform,
  sealed: SealedKey,
  { type, document }: { type: `${string}+jwt`; document: object },
): Promise<string> {
  const { id, key } = await readyKey(platform, sealed);
  return new CompactSign(Buffer.from(JSON.stringify(document)))
    .setProtectedHeader({ alg: 'EdDSA', kid: id, typ: type })
    .sign(key);
}

/** Throws if none of our seal keys opens it. */
export async function readyKey(platform: Platform, { id, private_key: sealed }: SealedKey) {
  const known = ready.get(platform);
  if (known?.id === id) return known;
  const opened = platform.sealKeys && unseal(platform.sealKeys, sealed, id);
  if (!opened) throw new Error('the key that signs policies cannot be opened');
  const key = await importJWK(JSON.parse(opened.toString()) as JWK, 'EdDSA');
  const made = { id, key: key as CryptoKey };
  ready.set(platform, made);
  return made;
}
