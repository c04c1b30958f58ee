import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SealKeys } from './seal-keys.ts';

const algorithm = 'aes-256-gcm';
const [idBytes, nonceBytes, tagBytes] = [4, 12, 16];

/** Seals a secret for the database. It opens only with the same key and for the same purpose, such as the row it is in. */
export function seal({ newest }: SealKeys, secret: Buffer, purpose: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, newest.secret, nonce).setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([newest.id, nonce, cipher.getAuthTag(), sealed]);
}

/** Returns null if none of the keys sealed it for this purpose, or if it was changed. */
export function unseal({ all }: SealKeys, sealed: Buffer, purpose: string): Buffer | null {
  const key = all.find(({ id }) => id.equals(sealed.subarray(0, idBytes)));
  if (!key || sealed.length < idBytes + nonceBytes + tagBytes) return null;
  const nonce = sealed.subarray(idBytes, idBytes + nonceBytes);
  const tag = sealed.subarray(idBytes + nonceBytes, idBytes + nonceBytes + tagBytes);
  const decipher = createDecipheriv(algorithm, key.secret, nonce, { authTagLength: tagBytes })
    .setAAD(Buffer.from(purpose))
    .setAuthTag(tag);
  try {
    const opened = decipher.update(sealed.subarray(idBytes + nonceBytes + tagBytes));
    return Buffer.concat([opened, decipher.final()]);
  } catch {
    return null;
  }
}
