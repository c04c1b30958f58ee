import type { Sql } from './postgres/sql.ts';

/**
 * Something that belongs to an affiliation and ends with it, as parts of the statements by which users leave an account
 * and come back: `u` is the leaving user. `affiliation` folds over all.
 */
export type Holding = {
  /** What the screen shows before a removal, as a JSON expression over `u`; null if it shows nothing. */
  list: Sql | null;
  /** What a restore needs, as a key of the snapshot and a JSON expression over `u`; null if it does not come back. */
  snapshot: readonly [key: string, value: Sql] | null;
  /** A statement that takes it from the users; null where the schema lets nobody leave who still has it. */
  takeBack: ((userIds: readonly string[]) => Sql) | null;
  /** A statement that gives it back to `latest (user_id, snapshot)` of the account; null if it does not come back. */
  giveBack: ((accountId: string, now: Date) => Sql) | null;
};
