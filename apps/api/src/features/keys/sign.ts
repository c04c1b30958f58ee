import { type PrivateJwk, signingKeyOf, signJws } from '@roster/jws/jws';
import type { KeyObject } from 'node:crypto';
import type { Platform } from '../../platform/platform.ts';
import { unseal } from '../../platform/sealing/index.ts';
import type { SealedKey } from './keys.store.ts';

/** The key that this server signed with last, ready for use; the one before it is not kept. */
const ready = new WeakMap<Platform, { id: string; key: KeyObject }>();

/** Signs a document as a compact JWS of this type. */
export function sign(
  platform: Platform,
  sealed: SealedKey,
  { type, document }: { type: `${string}+jwt`; document: object },
): string {
  const { id, key } = readyKey(platform, sealed);
  return signJws(key, { kid: id, typ: type }, document);
}

/** Throws if none of our seal keys opens it. */
export function readyKey(platform: Platform, { id, private_key: sealed }: SealedKey) {
  const known = ready.get(platform);
  if (known?.id === id) return known;
  const opened = platform.sealKeys && unseal(platform.sealKeys, sealed, id);
  if (!opened) throw new Error('the key that signs policies cannot be opened');
  const made = { id, key: signingKeyOf(JSON.parse(opened.toString()) as PrivateJwk) };
  ready.set(platform, made);
  return made;
}
