import { createHash } from 'node:crypto';
import type { DeviceKey } from '@roster/contract/keys';

/** RFC 7638: the one name of a key, whatever order its parts came in. */
export const thumbprintOf = ({ crv, kty, x }: DeviceKey): string =>
  createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');

/** RFC 7636, S256: whether this is what the tool made its challenge of. */
export const isVerifierOf = (challenge: string, verifier: string): boolean =>
  createHash('sha256').update(verifier).digest('base64url') === challenge;
