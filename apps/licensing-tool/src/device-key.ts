import { createHash, createHmac, generateKeyPairSync } from 'node:crypto';
import * as z from 'zod/mini';
import type { Folder } from './folder/folder.ts';
import type { PrivateJwk, PublicJwk } from '@roster/jws/jws';
import { Stopped } from './outcome.ts';

const file = 'device-key.json';
const Part = z.string().check(z.regex(/^[\w-]{43}$/));
const Key = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: Part, d: Part });

/** Returns the key of this machine, or null if it has none. */
export function readDeviceKey(folder: Folder): PrivateJwk | null {
  const text = folder.read(file);
  if (text === null) return null;
  const key = Key.safeParse(parse(text));
  if (!key.success) throw new Stopped('fileUnreadable', { file: folder.pathOf(file) });
  return key.data;
}

/** Whether there is one, also if it cannot be read. */
export const hasDeviceKey = (folder: Folder): boolean => folder.read(file) !== null;

/** Makes a key that never leaves the folder. It replaces one that cannot be read. */
export function makeDeviceKey(folder: Folder): PrivateJwk {
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = Key.parse(privateKey.export({ format: 'jwk' }));
  keepDeviceKey(folder, key);
  return key;
}

/** Puts a key in the place of whatever is there. */
export const keepDeviceKey = (folder: Folder, key: PrivateJwk): void =>
  folder.write(file, `${JSON.stringify(key)}\n`);

export const forgetDeviceKey = (folder: Folder) => folder.remove(file);

export const publicPartOf = ({ kty, crv, x }: PrivateJwk): PublicJwk => ({ kty, crv, x });

/** RFC 7638. */
export const thumbprintOf = ({ crv, kty, x }: PublicJwk): string =>
  createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');

/** A seal by this key: what is edited without the tool no longer fits it. */
export const sealOf = (key: PrivateJwk, text: string): string =>
  createHmac('sha256', key.d).update(text).digest('base64url');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
