import type { RefusalCode } from '@roster/domain/refusals';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../postgres/database.ts';
import {
  findAnswer,
  keepPlan,
  keepProgress,
  lockProgress,
  rememberAnswer,
  type KeyedRequest,
  type Progress,
  type Unfinished,
} from '../idempotency.ts';
import type { Log } from '../log.ts';
import { Unavailable } from '../postgres/postgres-errors.ts';
import { Refused } from '../refused.ts';
import type { AccountTransaction } from '../transaction.ts';

/** An action on many users: how the users are found, and what is done with some of them in one transaction. */
export type OnMany<Answer> = {
  dryRun: boolean;
  select: () => Promise<string[]>;
  /** Gets one slice, and all users the request is for. */
  work: (tx: AccountTransaction, ids: readonly string[], all: readonly string[]) => Promise<Answer>;
};

type Run = <T>(work: (tx: AccountTransaction) => Promise<T>) => Promise<T>;

type Surroundings = {
  database: Database;
  log: Log;
  sliceSize: number;
  now: Date;
  keyed: KeyedRequest | null;
  /** What an earlier request with this key left over. */
  unfinished: Unfinished | null;
  /** One transaction that keeps the response under the key; one that does not. */
  run: { keyed: Run; unkeyed: Run };
};

const betweenSlicesMilliseconds = 5;

/**
 * B5: up to one slice is one transaction. More goes slice by slice, each in a transaction of its own that counts and
 * checks again, so that other writers of the account get in between. The progress is committed with each slice: a
 * repeat with the same key goes on where the work stopped.
 */
export async function runOnMany<Answer>(around: Surroundings, many: OnMany<Answer>): Promise<Answer> {
  const { sliceSize, unfinished, run, now } = around;
  const ids = unfinished?.plan ?? [...new Set(await many.select())];
  if (many.dryRun || (!unfinished && ids.length <= sliceSize))
    return run.keyed((tx) => many.work(tx, ids, ids));

  const planned = await plan(around, unfinished ?? { plan: ids, progress: nothingYet }, now);
  if ('answer' in planned) return planned.answer as Answer;
  return (await workThrough(around, many as OnMany<unknown>, planned)) as Answer;
}

const nothingYet: Progress = { decided: 0, done: [], refused: [], repeated: [], heldBack: [] };

/** Another request with the same key may have been faster: its plan and its response count. */
async function plan(
  { database, keyed, unfinished }: Surroundings,
  own: Unfinished,
  now: Date,
): Promise<Unfinished | { answer: unknown }> {
  if (!keyed || unfinished || (await keepPlan(database.app, keyed, own, now))) return own;
  const first = await findAnswer(database.app, keyed);
  if (!first) throw new Error('the key was taken, but its row is gone');
  return 'unfinished' in first ? first.unfinished : first;
}

async function workThrough(around: Surroundings, many: OnMany<unknown>, { plan: ids, progress }: Unfinished) {
  let current = progress;
  while (current.decided < ids.length) {
    try {
      current = await around.run.unkeyed((tx) =>
        workOnSlice(tx, around, many, { plan: ids, progress: current }),
      );
    } catch (error) {
      // Nothing is done, or the caller can prove who they are and repeat: an ordinary refusal.
      if (current.decided === 0 || (around.keyed && isProofNeeded(error))) throw error;
      return {
        ...resultOf(current),
        left: { count: ids.length - current.decided, code: codeOf(error, around.log) },
      };
    }
    // A writer that waits for the account's row is woken by the commit and must not lose it to the next slice.
    await pause(betweenSlicesMilliseconds);
  }
  return resultOf(current);
}

async function workOnSlice(
  tx: AccountTransaction,
  { keyed, sliceSize }: Surroundings,
  { work }: OnMany<unknown>,
  { plan: ids, progress }: Unfinished,
): Promise<Progress> {
  const before = keyed ? await lockProgress(tx, keyed) : progress;
  const slice = ids.slice(before.decided, before.decided + sliceSize);
  if (slice.length === 0) return before;
  const { done, refused, repeated = [], heldBack = [] } = (await work(tx, slice, ids)) as Result;
  const after = {
    decided: before.decided + slice.length,
    done: [...before.done, ...done],
    refused: [...before.refused, ...refused],
    repeated: [...before.repeated, ...repeated],
    heldBack: [...(before.heldBack ?? []), ...heldBack],
  };
  if (!keyed) return after;
  await keepProgress(tx, keyed, after);
  if (after.decided === ids.length) await rememberAnswer(tx, keyed, resultOf(after));
  return after;
}

type Result = Pick<Progress, 'done' | 'refused'> & Partial<Pick<Progress, 'repeated' | 'heldBack'>>;
const resultOf = ({ done, refused, repeated, heldBack = [] }: Progress) => ({
  done,
  refused,
  repeated,
  heldBack,
});

const isProofNeeded = (error: unknown) => error instanceof Refused && error.code === 'session.proofNeeded';

function codeOf(error: unknown, log: Log): RefusalCode {
  if (error instanceof Refused) return error.code;
  if (error instanceof Unavailable) return 'platform.unavailable';
  log.error({ err: error }, 'work in slices failed before its end');
  return 'platform.failed';
}
