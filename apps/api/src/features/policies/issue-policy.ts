import type { DeviceAnswer } from '@roster/contract/policies';
import type { PolicyFacts } from '@roster/domain/policy-document';
import { policyDocument, type Issue } from '@roster/domain/policy-document';
import type { TokenState } from '@roster/domain/devices';
import type { Platform } from '../../platform/platform.ts';
import { newId, type Queryable } from '../../platform/postgres/index.ts';
import { sign } from '../keys/index.ts';
import { factsOf, lockedSince } from './policy-facts.ts';
import { type FactsRow, findPolicyFacts } from './policy-facts.store.ts';
import { type IssuedRow, keepContact, keepIssued } from './policies.store.ts';
import { firstToken, nextToken, stateOf, type KeptTokens } from './tokens.ts';

/** The transaction that answers; it needs no account, since it locks only the user it concerns. */
type Answering = Queryable & { now: Date };

export type Answered = { answer: DeviceAnswer; refreshToken: string | null };
export type NotAnswered = { refusal: 'devices.signInAgain' | 'devices.tokenReused' };

/**
 * E4: the first answer to a device that has just signed in, within the transaction that let it in. The device gets its
 * first refresh token.
 */
export async function issuePolicy(platform: Platform, tx: Answering, deviceId: string): Promise<Answered> {
  const row = await findPolicyFacts(tx, deviceId, tx.now);
  const answered = row && (await answer(platform, tx, { deviceId, row, token: 'current', sent: null }));
  if (!answered || 'refusal' in answered) throw new Error('a device that has signed in gets an answer');
  return answered;
}

/** E4: the answer to a device that asks with its own key, and with the token of its last answer if it has one. */
export const answerAsked = (
  platform: Platform,
  tx: Answering,
  { deviceId, row, sent }: Omit<Asking, 'token'>,
): Promise<Answered | NotAnswered> =>
  answer(platform, tx, { deviceId, row, token: stateOf(sent, tokensIn(row), tx.now), sent });

type Asking = { deviceId: string; row: FactsRow; token: TokenState; sent: string | null };

async function answer(platform: Platform, tx: Answering, asking: Asking): Promise<Answered | NotAnswered> {
  const { deviceId, row, token } = asking;
  const facts = factsOf(row, {
    now: tx.now,
    token,
    issuer: platform.env.publicUrl.origin,
    policyId: newId(),
    deviceId,
  });
  const decided = policyDocument(facts);
  if (decided.kind === 'refused') return { refusal: decided.code };
  if (decided.kind === 'locked') {
    await keepContact(tx, deviceId, { now: tx.now, tokens: endedIn(row) });
    return { answer: { kind: 'locked', since: lockSinceOf(row, tx) }, refreshToken: null };
  }
  return give(platform, tx, asking, facts, decided);
}

/** Signs the document, and keeps what was given with the token that goes along. */
async function give(
  platform: Platform,
  tx: Answering,
  { deviceId, row, token, sent }: Asking,
  facts: PolicyFacts,
  { kind, document, products, offlineUntil }: Issue,
): Promise<Answered> {
  const { key } = row;
  if (!key) throw new Error('there is no key that signs policies');
  const sealed = { id: key.id, private_key: Buffer.from(key.private_key, 'base64') };
  const next =
    kind === 'stop'
      ? null
      : sent !== null && (token === 'current' || token === 'repeated')
        ? nextToken(sent, tokensIn(row), token, tx.now)
        : firstToken();
  const signed = sign(platform, sealed, { type: 'roster-policy+jwt', document });
  const issued: IssuedRow = {
    id: facts.policyId,
    deviceId,
    userId: row.user_id,
    // What is taken away belongs to the account that gave it.
    accountId: facts.member ? (row.account?.id ?? null) : (row.last?.accountId ?? null),
    keyId: key.id,
    kind,
    version: facts.version,
    epoch: facts.epoch,
    now: tx.now,
    offlineUntil,
    products,
  };
  await keepIssued(tx, issued, next ? (next.kept ?? undefined) : endedIn(row));
  const refreshToken = next?.token ?? null;
  return document.why === null
    ? { answer: { kind: 'policy', document: signed }, refreshToken }
    : { answer: { kind: 'stop', why: document.why, document: signed }, refreshToken };
}

const tokensIn = (row: FactsRow): KeptTokens => ({
  hash: row.token_hash,
  beforeHash: row.token_before_hash,
  salt: row.token_salt,
  rotatedAt: row.token_rotated_at,
});

/** A7: a device that gets no new policy signs in again afterwards. Nothing is written where that is so already. */
const endedIn = (row: FactsRow): null | undefined => (row.token_hash === null ? undefined : null);

const lockSinceOf = (row: FactsRow, { now }: Answering) => (lockedSince(row) ?? now).toISOString();
