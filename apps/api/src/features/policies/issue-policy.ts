import type { DeviceAnswer } from '@roster/contract/policies';
import type { PolicyFacts } from '@roster/domain/policy-document';
import { policyDocument, type Issue } from '@roster/domain/policy-document';
import { hasArrived, takesFrom, type TokenState } from '@roster/domain/devices';
import type { Platform } from '../../platform/platform.ts';
import { newId, type Queryable } from '../../platform/postgres/index.ts';
import { sign } from '../keys/index.ts';
import { factsOf, givenOf, heldSinceOf, lockOf } from './policy-facts.ts';
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
    row &&
    prepare(platform, { now, deviceId, row, token: 'current', sent: null, attempt: null, arrived: false });
  if (!prepared || 'refusal' in prepared.answer)
    throw new Error('a device that has signed in gets an answer');
  await prepared.keep(tx);
  return prepared.answer;
}

/** E4: the answer to a device that asks with its own key, and with the token of its last answer if it has one. */
export function answerAsked(
  platform: Platform,
  asking: Omit<Asking, 'token' | 'arrived'>,
): Prepared<Answered | NotAnswered> {
  const { row, attempt } = asking;
  const token = stateOf(asking, tokensIn(row));
  const arrived =
    row.last !== null &&
    hasArrived(row.last.kind, { token, attempt: attemptIn(attempt, row.token_attempt_hash) });
  return prepare(platform, { ...asking, token, arrived });
}

type Asking = Sent & {
  now: Date;
  deviceId: string;
  row: FactsRow;
  token: TokenState;
  /** Whether the device shows that its last answer has arrived. One that signs in shows nothing. */
  arrived: boolean;
};

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
  { now, deviceId, row, token, sent, attempt, arrived }: Asking,
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
    ...onMachine(row, { kind, now, attempt, arrived, products }),
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
          ? {
              tokens: null,
              endedAt: row.token_hash === null ? row.token_ended_at : now,
              stopAttempt: attempt === null ? null : hashOf(attempt),
            }
          : { tokens: next ? (next.kept ?? undefined) : undefined },
      ),
  };
}

/**
 * E4: what may be on the machine from now on, should this answer get lost, and what the next contact has to show about it. To a stop,
 * a tool that names no attempts could never show it, so it is believed to have it.
 */
function onMachine(
  row: FactsRow,
  {
    kind,
    now,
    attempt,
    arrived,
    products,
  }: Pick<Issue, 'kind' | 'products'> & Pick<Asking, 'now' | 'attempt' | 'arrived'>,
): Pick<IssuedRow, 'onMachine' | 'takes' | 'heldSince' | 'answeredSince'> {
  const isBelieved = kind === 'stop' && attempt === null;
  // A5: what an earlier account gave is not for this one to see.
  const before = isBelieved ? [] : givenOf(row, arrived).filter((one) => isOfAccount(row, one));
  const sameStop =
    kind === 'stop' && row.last?.kind === 'stop' && attemptIn(attempt, row.token_attempt_hash) === 'same';
  return {
    onMachine: [...before.flatMap(productsIn), ...products],
    takes: takesFrom(before.flatMap(productsIn), products, now),
    heldSince: isBelieved ? now : heldSinceOf(row, arrived),
    answeredSince: sameStop ? row.answered_since : now,
  };
}

const isOfAccount = ({ account }: FactsRow, given: { accountId: string | null }): boolean =>
  account === null || given.accountId === account.id;

const tokensIn = (row: FactsRow): KeptTokens => ({
  hash: row.token_hash,
  beforeHash: row.token_before_hash,
  salt: row.token_salt,
  rotatedAt: row.token_rotated_at,
  attempt: row.token_attempt_hash,
});

/** A7: a device that gets no new policy signs in again afterwards. Nothing is written where that is so already. */
const endedIn = (row: FactsRow): null | undefined => (row.token_hash === null ? undefined : null);
