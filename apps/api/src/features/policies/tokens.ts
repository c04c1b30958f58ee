import { createHash } from 'node:crypto';
import { tokenState, type TokenState } from '@roster/domain/devices';
import { newSecret } from '../../platform/sessions/index.ts';

/** What the database keeps of a device's refresh tokens. */
export type KeptTokens = {
  hash: Buffer | null;
  beforeHash: Buffer | null;
  salt: Buffer | null;
  rotatedAt: Date | null;
  attempt: Buffer | null;
};

/** The token that the device gets, and what is kept of it; `kept` is null where that stays as it is. */
export type NextToken = { token: string; kept: KeptTokens | null };

/** What a device asks with: its token, and what it named this attempt; older tools name none. */
export type Sent = { sent: string | null; attempt: string | null; now: Date };

export const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** E4: what a sent token is to this device. */
export function stateOf({ sent, attempt, now }: Sent, kept: KeptTokens): TokenState {
  const facts = {
    ended: kept.hash === null,
    rotatedAt: kept.rotatedAt,
    now,
    attempt: attemptIn(attempt, kept.attempt),
  };
  if (sent === null) return tokenState('none', facts);
  const hash = hashOf(sent);
  if (kept.hash?.equals(hash)) return tokenState('current', facts);
  if (!kept.beforeHash?.equals(hash)) return tokenState('other', facts);
  return tokenState(kept.salt ? 'before' : 'beforeSignIn', facts);
}

/** What a name of an attempt is to the one that was kept. */
export function attemptIn(sent: string | null, kept: Buffer | null): 'same' | 'other' | 'unnamed' {
  if (kept === null) return 'unnamed';
  return sent !== null && kept.equals(hashOf(sent)) ? 'same' : 'other';
}

/**
 * The first token of a device that has signed in. The one that it had is remembered: the answer that brings this one may get
 * lost, too.
 */
export function firstToken({ hash }: Pick<KeptTokens, 'hash'>): NextToken {
  const token = newSecret();
  return {
    token,
    kept: { hash: hashOf(token), beforeHash: hash, salt: null, rotatedAt: null, attempt: null },
  };
}

/**
 * The token that follows one. It is made of that one and a salt, so that a repeated request gets the same token as the
 * first although only its hash is kept: two that are under way at a time leave the device with one that counts.
 */
export function nextToken(
  { sent, attempt, now }: Sent & { sent: string },
  kept: KeptTokens,
  state: 'current' | 'repeated',
): NextToken {
  if (state === 'repeated' && kept.salt) return { token: follow(sent, kept.salt), kept: null };
  const salt = Buffer.from(newSecret(), 'base64url');
  const token = follow(sent, salt);
  return {
    token,
    kept: {
      hash: hashOf(token),
      beforeHash: hashOf(sent),
      salt,
      rotatedAt: now,
      attempt: attempt === null ? null : hashOf(attempt),
    },
  };
}

const follow = (token: string, salt: Buffer) =>
  createHash('sha256').update('roster next token').update(salt).update(token).digest('base64url');
