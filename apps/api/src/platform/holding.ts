/**
 * Something that belongs to an affiliation and ends with it, as parts of the statements by which users leave an account
 * and come back: `u` is the leaving user, `$1` the ids, `$2` the account, `$3` the time. `affiliation` folds over all.
 */
export type Holding = {
  /** What the screen shows before a removal, as a JSON expression over `u`; null if it shows nothing. */
  list: string | null;
  /** What a restore needs, as a key of the snapshot and a JSON expression over `u`; null if it does not come back. */
  snapshot: readonly [key: string, value: string] | null;
  /** A statement that takes it from the users `$1`; null where the schema lets nobody leave who still has it. */
  takeBack: string | null;
  /** A statement that gives it back to `latest (user_id, snapshot)`; null if it does not come back. */
  giveBack: string | null;
};
