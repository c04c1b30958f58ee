import type { DeviceAnswer } from '@roster/contract/policies';
import type { PolicyFacts } from '@roster/domain/policy-document';
import { policyDocument, type Issue } from '@roster/domain/policy-document';
import { stopMayBeLost, type TokenState } from '@roster/domain/devices';
import type { Platform } from '../../platform/platform.ts';
import { newId, type Queryable } from '../../platform/postgres/index.ts';
import { sign } from '../keys/index.ts';
import { factsOf, lockOf } from './policy-facts.ts';
import { type FactsRow, findPolicyFacts, productsIn } from './policy-facts.store.ts';
import { type IssuedRow, keepContact, keepIssued } from './policies.store.ts';
import { attemptIn, firstToken, hashOf, nextToken, type Sent, stateOf, type KeptTokens } from './tokens.ts';

export type Answered = { answer: DeviceAnswer; refreshToken: string | null };
export type NotAnswered = { refusal: 'devices.signInAgain' | 'devices.tokenReused' };

/** What a device is answered, and what is written of it, in one statement. */
type Prepared<Answer> = { answer: Answer; keep: (tx: Queryable) => Promise<unknown> };

/**
 * E4: the first answer to a device that has just signed in, within the transaction that let it in. The device gets its
 * first refresh token.
 */
export async function issuePolicy(
  platform: Platform,
  tx: Queryable & { now: Date },
  deviceId: string,
): Promise<Answered> {
  const { now } = tx;
  const row = await findPolicyFacts(tx, deviceId, now);
  const prepared =
    row && prepare(platform, { now, deviceId, row, token: 'current', sent: null, attempt: null });
  if (!prepared || 'refusal' in prepared.answer)
    throw new Error('a device that has signed in gets an answer');
  await prepared.keep(tx);
  return prepared.answer;
}

/** E4: the answer to a device that asks with its own key, and with the token of its last answer if it has one. */
export const answerAsked = (platform: Platform, asking: Omit<Asking, 'token'>) =>
  prepare(platform, { ...asking, token: stateOf(asking, tokensIn(asking.row)) });

type Asking = Sent & { now: Date; deviceId: string; row: FactsRow; token: TokenState };

function prepare(platform: Platform, asking: Asking): Prepared<Answered | NotAnswered> {
  const { now, deviceId, row, token } = asking;
  const facts = factsOf(row, {
    now,
    token,
    issuer: platform.env.publicUrl.origin,
    policyId: newId(),
    deviceId,
  });
  const decided = policyDocument(facts);
  if (decided.kind === 'refused') return { answer: { refusal: decided.code }, keep: () => Promise.resolve() };
  if (decided.kind === 'locked') {
    const { since, by } = lockOf(row) ?? { since: now, by: 'lock' };
    const answer = {
      kind: 'locked' as const,
      since: since.toISOString(),
      accountClosed: by === 'closedAccount',
    };
    return {
      answer: { answer, refreshToken: null },
      keep: (tx) => keepContact(tx, deviceId, { now, tokens: endedIn(row) }),
    };
  }
  return give(platform, asking, facts, decided);
}

/** Signs the document, and keeps what was given with the token that goes along. */
function give(
  platform: Platform,
  { now, deviceId, row, token, sent, attempt }: Asking,
  facts: PolicyFacts,
  { kind, document, products, offlineUntil }: Issue,
): Prepared<Answered> {
  const { key } = row;
  if (!key) throw new Error('there is no key that signs policies');
  const sealed = { id: key.id, private_key: Buffer.from(key.private_key, 'base64') };
  const next =
    kind === 'stop'
      ? null
      : sent !== null && (token === 'current' || token === 'repeated')
        ? nextToken({ sent, attempt, now }, tokensIn(row), token)
        : firstToken(tokensIn(row));
  const stopAttempt = kind === 'stop' ? lossOf(row, { attempt, now, products }) : null;
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
    now,
    offlineUntil,
    products,
    onMachine: stopAttempt ? productsIn(row.last_policy) : products,
  };
  const answer: DeviceAnswer =
    document.why === null
      ? { kind: 'policy', document: signed }
      : { kind: 'stop', why: document.why, document: signed };
  return {
    answer: { answer, refreshToken: next?.token ?? null },
    keep: (tx) =>
      keepIssued(
        tx,
        issued,
        kind === 'stop'
          ? { tokens: null, endedAt: row.token_hash === null ? row.token_ended_at : now, stopAttempt }
          : { tokens: next ? (next.kept ?? undefined) : undefined },
      ),
  };
}

/** E4: what is kept of the attempt that gets this stop, where the stop may get lost; null where the machine has it. */
function lossOf(
  { last, token_hash: token, token_attempt_hash: kept }: FactsRow,
  { attempt, now, products }: { attempt: string | null; now: Date; products: Issue['products'] },
): Buffer | null {
  const left = productsIn(last).filter(({ until }) => until > now);
  const mayBeLost = stopMayBeLost({
    named: attempt !== null,
    before:
      last?.kind === 'stop'
        ? { arrived: token !== null || kept === null, attempt: attemptIn(attempt, kept) }
        : null,
    takesMore:
      left.length !== products.length ||
      left.some(({ until }, nth) => until.getTime() !== products[nth]?.until.getTime()),
  });
  return mayBeLost && attempt !== null ? hashOf(attempt) : null;
}

const tokensIn = (row: FactsRow): KeptTokens => ({
  hash: row.token_hash,
  beforeHash: row.token_before_hash,
  salt: row.token_salt,
  rotatedAt: row.token_rotated_at,
  attempt: row.token_attempt_hash,
});

/** A7: a device that gets no new policy signs in again afterwards. Nothing is written where that is so already. */
const endedIn = (row: FactsRow): null | undefined => (row.token_hash === null ? undefined : null);
