import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

export type Cursors = {
  seal: (boundTo: string, value: unknown) => string;
  /** Returns null if the cursor is not ours or belongs to another account or query. */
  open: (boundTo: string, cursor: string) => unknown;
};

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/**
 * Cursors hold names and addresses, so they are sealed, not just signed, and bound to the account and query they were
 * made for (authenticated data of AES-GCM, NIST SP 800-38D).
 */
export function createCursors(secret: Buffer): Cursors {
  return {
    seal(boundTo, value) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv(algorithm, secret, iv).setAAD(Buffer.from(boundTo));
      const sealed = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(boundTo, cursor) {
      const bytes = Buffer.from(cursor, 'base64url');
      if (bytes.length <= ivBytes + tagBytes) return null;
      const decipher = createDecipheriv(algorithm, secret, bytes.subarray(0, ivBytes))
        .setAAD(Buffer.from(boundTo))
        .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
      try {
        const text = Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]);
        return JSON.parse(text.toString()) as unknown;
      } catch {
        return null; // forged, or of another account or query: a refusal, not a defect
      }
    },
  };
}
