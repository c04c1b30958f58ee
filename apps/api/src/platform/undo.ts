import { undoHeldSeconds, undoOfferedSeconds } from '@roster/domain/undo';
import type { UndoRecord } from '@roster/domain/undo-records';
import type { Queryable } from './postgres/database.ts';
import { named, sql } from './postgres/sql.ts';

/** The notices of a change that may still be taken back: they wait, and go with it. */
export type Hold = { undoId: string; until: Date };

/** A change that its author may take back for some seconds. */
export type Undo = {
  offer: { id: string; until: string };
  /** Keeps what it takes, with the response. */
  keep: (record: UndoRecord) => Promise<unknown>;
};

export const holdFor = (undoId: string, now: Date): Hold => ({ undoId, until: later(now, undoHeldSeconds) });

export const createUndo = (tx: Queryable, id: string, now: Date): Undo => ({
  offer: { id, until: later(now, undoOfferedSeconds).toISOString() },
  keep: (record) =>
    // SQL: run with other statements in one round trip.
    tx.query(
      named('undo-keep', sql`update idempotency_keys set undo = ${JSON.stringify(record)} where id = ${id}`),
    ),
});

const later = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1_000);
