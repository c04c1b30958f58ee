import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

// What the portal and the licensing tool sign for each other. Node's own Ed25519: what the Web Crypto API of Node 20 offers
// for it prints a warning on every start, and sends each signature to another thread, which takes longer than the signature.

export type PublicJwk = { kty: 'OKP'; crv: 'Ed25519'; x: string };
export type PrivateJwk = PublicJwk & { d: string };

export type Opened = { header: Record<string, unknown>; payload: unknown };

/** A private key, ready to sign with. Throws if it is none. */
export const signingKeyOf = (key: PrivateJwk): KeyObject => createPrivateKey({ key, format: 'jwk' });

/** A compact JWS (RFC 7515), signed with EdDSA. */
export function signJws(key: KeyObject, header: { typ: string; kid?: string }, payload: object): string {
  const signed = `${encode({ alg: 'EdDSA', ...header })}.${encode(payload)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
}

/** Returns what was signed, or null unless it was signed with this key, by EdDSA, and is of this type. */
export function openJws(jws: string, key: PublicJwk, typ: string): Opened | null {
  const header = headerOf(jws);
  if (header?.['alg'] !== 'EdDSA' || header['typ'] !== typ || 'crit' in header) return null;
  const [head = '', body = '', signature = ''] = jws.split('.');
  try {
    const { kty, crv, x } = key;
    const isSigned = verify(
      null,
      Buffer.from(`${head}.${body}`),
      createPublicKey({ key: { kty, crv, x }, format: 'jwk' }),
      Buffer.from(signature, 'base64url'),
    );
    return isSigned ? { header, payload: decode(body) } : null;
  } catch {
    return null;
  }
}

/** The header, of which nothing is proven yet: it says with which key to check. */
export function headerOf(jws: string): Record<string, unknown> | null {
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(jws)) return null;
  try {
    const header = decode(jws.split('.')[0] ?? '');
    return typeof header === 'object' && header !== null ? (header as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (text: string): unknown => JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
