import { createHash } from 'node:crypto';
import { deleteInBatches } from './postgres/delete-in-batches.ts';
import type { Queryable } from './postgres/database.ts';
import { named, sql } from './postgres/sql.ts';
import { refuse } from './refused.ts';
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
 * the id of its row, or null if the key was already used.
 */
export async function claimKey(tx: Queryable, request: KeyedRequest, now: Date): Promise<string | null> {
  const { actorId, accountId, key, endpoint, hash } = request;
  // SQL: on conflict do nothing.
  const [row] = await tx.query<{ id: string }>(
    named(
      'idempotency-take',
      sql`insert into idempotency_keys (actor_id, account_id, key, endpoint, request_hash, created_at)
          values (${actorId}, ${accountId}, ${key}, ${endpoint}, ${hash}, ${now}) on conflict do nothing returning id`,
    ),
  );
  return row?.id ?? null;
}

export async function rememberAnswer(tx: Queryable, request: KeyedRequest, answer: unknown): Promise<void> {
  // SQL: run at every request with a key, sent with COMMIT.
  await tx.query(
    named(
      'idempotency-remember',
      sql`update idempotency_keys k set answer = ${JSON.stringify(answer)} where ${isOf(request)}`,
    ),
  );
}

/** How far work in slices has come: how many ids of the plan are decided, and what happened to them. */
export type Progress = {
  decided: number;
  done: unknown[];
  refused: unknown[];
  /** Of those done: whose email went out a moment ago. */
  repeated: unknown[];
  /** Those of the users done whose email was one too many. An earlier version kept none. */
  heldBack?: unknown[];
};

export type Unfinished = { plan: string[]; progress: Progress };

/** Keeps the ids that work in slices is for, so that a repeat works on the same ids. Returns false if the key was already used. */
export async function keepPlan(
  database: Queryable,
  request: KeyedRequest,
  { plan, progress }: Unfinished,
  now: Date,
): Promise<boolean> {
  const { actorId, accountId, key, endpoint, hash } = request;
  // SQL: on conflict do nothing.
  const rows = await database.query(
    named(
      'idempotency-plan',
      sql`insert into idempotency_keys (actor_id, account_id, key, endpoint, request_hash, created_at, plan, progress)
          values (${actorId}, ${accountId}, ${key}, ${endpoint}, ${hash}, ${now}, ${plan}, ${JSON.stringify(progress)})
          on conflict do nothing returning id`,
    ),
  );
  return rows.length === 1;
}

/** Locks the progress, so that two requests with the same key never work on the same slice. */
export async function lockProgress(tx: Queryable, request: KeyedRequest): Promise<Progress> {
  // SQL: for update.
  const [row] = await tx.query<{ progress: Progress }>(
    named(
      'idempotency-lock-progress',
      sql`select progress from idempotency_keys k where ${isOf(request)} and progress is not null for update`,
    ),
  );
  if (!row) throw new Error('the progress of this key is gone');
  return row.progress;
}

export async function keepProgress(tx: Queryable, request: KeyedRequest, progress: Progress): Promise<void> {
  // SQL: for the row that is locked above, after every slice.
  await tx.query(
    named(
      'idempotency-keep-progress',
      sql`update idempotency_keys k set progress = ${JSON.stringify(progress)} where ${isOf(request)}`,
    ),
  );
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
  // SQL: run at every request with a key.
  const [kept] = await database.query<Kept>(
    named('idempotency-find', sql`select ${keptColumns} from idempotency_keys k where ${isOf(request)}`),
  );
  return kept ? answerIn(kept, request) : null;
}

/** What is kept for the user of this session, so that it can be asked for before the session is known. */
export async function findKept(database: Queryable, token: string, key: string): Promise<Kept | null> {
  // SQL: run at every request with a key, three tables in one round trip.
  const [kept] = await database.query<Kept>(
    named(
      'idempotency-find-by-session',
      sql`select ${keptColumns}
          from sessions s join users u on u.id = s.user_id
          join idempotency_keys k
            on k.actor_id = u.id and k.account_id is not distinct from u.account_id and k.key = ${key}
          where s.token_hash = ${hashToken(token)}`,
    ),
  );
  return kept ?? null;
}

const keptColumns = sql`k.endpoint, k.request_hash, k.answer, case when k.answer is null then k.plan end as plan, k.progress`;

export function answerIn(row: Kept, request: KeyedRequest): { answer: unknown } | { unfinished: Unfinished } {
  if (row.endpoint !== request.endpoint || !row.request_hash.equals(request.hash))
    throw refuse('request.keyReused');
  if (row.answer === null && row.progress) return { unfinished: { plan: row.plan, progress: row.progress } };
  return { answer: row.answer };
}

const isOf = ({ actorId, accountId, key }: KeyedRequest) =>
  sql`k.actor_id = ${actorId} and k.account_id is not distinct from ${accountId} and k.key = ${key}`;

export const forgetOldAnswers = (database: Queryable, now: Date): Promise<void> =>
  deleteInBatches(
    database,
    'idempotency_keys',
    sql`t.created_at < ${now}::timestamptz - make_interval(hours => ${keptHours})`,
  );
