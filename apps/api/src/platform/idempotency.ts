import { createHash } from 'node:crypto';
import type { Queryable } from './postgres/database.ts';
import { Refused } from './refused.ts';
import { hashToken } from './sessions/sessions.ts';

/**
 * Identifies a request by its key: repeating it returns the first response (invariant 8), to the same actor within the
 * same account.
 */
export type KeyedRequest = {
  actorId: string;
  /** The account that the actor belongs to. */
  accountId: string | null;
  key: string;
  endpoint: string;
  hash: Buffer;
};

/** How long a response is kept. */
const keptHours = 24;

export const hashOfRequest = (input: unknown) => createHash('sha256').update(JSON.stringify(input)).digest();

/**
 * Claims the key as the first statement of the transaction, waiting for a concurrent request with the same key. Returns
 * false if the key was already used.
 */
export async function claimKey(tx: Queryable, request: KeyedRequest, now: Date): Promise<boolean> {
  const rows = await tx.query({
    name: 'idempotency-take',
    text: `insert into idempotency_keys (actor_id, account_id, key, endpoint, request_hash, created_at)
           values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning key`,
    values: [...scopeOf(request), request.endpoint, request.hash, now],
  });
  return rows.length === 1;
}

export async function rememberAnswer(tx: Queryable, request: KeyedRequest, answer: unknown): Promise<void> {
  await tx.query({
    name: 'idempotency-remember',
    text: 'update idempotency_keys set answer = $4 where actor_id = $1 and account_id is not distinct from $2 and key = $3',
    values: [...scopeOf(request), JSON.stringify(answer)],
  });
}

/** How far work in slices has come: how many ids of the plan are decided, and what happened to them. */
export type Progress = {
  decided: number;
  done: unknown[];
  refused: unknown[];
  /** Of those done: whose email went out a moment ago. */
  repeated: unknown[];
};

export type Unfinished = { plan: string[]; progress: Progress };

/** Keeps the ids that work in slices is for, so that a repeat works on the same ids. Returns false if the key was already used. */
export async function keepPlan(
  database: Queryable,
  request: KeyedRequest,
  { plan, progress }: Unfinished,
  now: Date,
): Promise<boolean> {
  const rows = await database.query({
    name: 'idempotency-plan',
    text: `insert into idempotency_keys (actor_id, account_id, key, endpoint, request_hash, created_at, plan, progress)
           values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
    values: [...scopeOf(request), request.endpoint, request.hash, now, plan, JSON.stringify(progress)],
  });
  return rows.length === 1;
}

/** Locks the progress, so that two requests with the same key never work on the same slice. */
export async function lockProgress(tx: Queryable, request: KeyedRequest): Promise<Progress> {
  const [row] = await tx.query<{ progress: Progress }>({
    name: 'idempotency-lock-progress',
    text: `select progress from idempotency_keys
           where actor_id = $1 and account_id is not distinct from $2 and key = $3 and progress is not null for update`,
    values: scopeOf(request),
  });
  if (!row) throw new Error('the progress of this key is gone');
  return row.progress;
}

export async function keepProgress(tx: Queryable, request: KeyedRequest, progress: Progress): Promise<void> {
  await tx.query({
    name: 'idempotency-keep-progress',
    text: 'update idempotency_keys set progress = $4 where actor_id = $1 and account_id is not distinct from $2 and key = $3',
    values: [...scopeOf(request), JSON.stringify(progress)],
  });
}

/** Returns the first response. Throws Refused if the key was used for something else. */
export async function findFirstAnswer(database: Queryable, request: KeyedRequest): Promise<unknown> {
  const answer = await findAnswer(database, request);
  if (!answer || 'unfinished' in answer) throw new Error('the key was taken, but it has no response');
  return answer.answer;
}

export type Kept = {
  endpoint: string;
  request_hash: Buffer;
  answer: unknown;
  plan: string[];
  progress: Progress | null;
};

/** Returns the first response, or work in slices that stopped before its end. Returns null if the key is new. */
export async function findAnswer(
  database: Queryable,
  request: KeyedRequest,
): Promise<{ answer: unknown } | { unfinished: Unfinished } | null> {
  const [kept] = await database.query<Kept>({
    name: 'idempotency-find',
    text: `select ${keptColumns}
           from idempotency_keys k where actor_id = $1 and account_id is not distinct from $2 and key = $3`,
    values: scopeOf(request),
  });
  return kept ? answerIn(kept, request) : null;
}

/** What is kept for the user of this session, so that it can be asked for before the session is known. */
export async function findKept(database: Queryable, token: string, key: string): Promise<Kept | null> {
  const [kept] = await database.query<Kept>({
    name: 'idempotency-find-by-session',
    text: `select ${keptColumns}
           from sessions s join users u on u.id = s.user_id
           join idempotency_keys k
             on k.actor_id = u.id and k.account_id is not distinct from u.account_id and k.key = $2
           where s.token_hash = $1`,
    values: [hashToken(token), key],
  });
  return kept ?? null;
}

const keptColumns = `k.endpoint, k.request_hash, k.answer, case when k.answer is null then k.plan end as plan, k.progress`;

export function answerIn(row: Kept, request: KeyedRequest): { answer: unknown } | { unfinished: Unfinished } {
  if (row.endpoint !== request.endpoint || !row.request_hash.equals(request.hash))
    throw new Refused('request.keyReused');
  if (row.answer === null && row.progress) return { unfinished: { plan: row.plan, progress: row.progress } };
  return { answer: row.answer };
}

const scopeOf = ({ actorId, accountId, key }: KeyedRequest) => [actorId, accountId, key];

export async function forgetOldAnswers(database: Queryable, now: Date): Promise<void> {
  await database.query({
    text: 'delete from idempotency_keys where created_at < $1::timestamptz - make_interval(hours => $2)',
    values: [now, keptHours],
  });
}
