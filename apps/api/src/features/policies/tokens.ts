import { createHash } from 'node:crypto';
import { tokenState, type TokenState } from '@roster/domain/devices';
import { newSecret } from '../../platform/sessions/index.ts';

/** What the database keeps of a device's refresh tokens. */
export type KeptTokens = {
  hash: Buffer | null;
  beforeHash: Buffer | null;
  salt: Buffer | null;
  rotatedAt: Date | null;
};

/** The token that the device gets, and what is kept of it; `kept` is null where that stays as it is. */
export type NextToken = { token: string; kept: KeptTokens | null };

const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** E4: what a sent token is to this device. */
export function stateOf(sent: string | null, kept: KeptTokens, now: Date): TokenState {
  const facts = { ended: kept.hash === null, rotatedAt: kept.rotatedAt, now };
  if (sent === null) return tokenState('none', facts);
  const hash = hashOf(sent);
  if (kept.hash?.equals(hash)) return tokenState('current', facts);
  return tokenState(kept.beforeHash?.equals(hash) ? 'before' : 'other', facts);
}

/** The first token of a device that has signed in. */
export function firstToken(): NextToken {
  const token = newSecret();
  return { token, kept: { hash: hashOf(token), beforeHash: null, salt: null, rotatedAt: null } };
}

/**
 * The token that follows one. It is made of that one and a salt, so that a repeated request gets the same token as the
 * first although only its hash is kept: two that are under way at a time leave the device with one that counts.
 */
export function nextToken(
  sent: string,
  kept: KeptTokens,
  state: 'current' | 'repeated',
  now: Date,
): NextToken {
  if (state === 'repeated' && kept.salt) return { token: follow(sent, kept.salt), kept: null };
  const salt = Buffer.from(newSecret(), 'base64url');
  const token = follow(sent, salt);
  return { token, kept: { hash: hashOf(token), beforeHash: hashOf(sent), salt, rotatedAt: now } };
}

const follow = (token: string, salt: Buffer) =>
  createHash('sha256').update('roster next token').update(salt).update(token).digest('base64url');
