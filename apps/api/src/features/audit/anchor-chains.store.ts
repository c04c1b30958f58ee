import { type Queryable, sql } from '../../platform/postgres/index.ts';

/**
 * Of several servers one gets the day: the others wait for its row and find it done. One that has no file takes no day once a
 * file was written, since the day would be missing there; one that has a file takes the days that are not in it. A day that
 * lies ahead was claimed by a clock that has been put right since, and holds nothing up. Returns when the chains were written
 * down last, or `done` for today.
 */
export async function claimDay(
  tx: Queryable,
  { now, day, toFile }: { now: Date; day: string; toFile: boolean },
): Promise<Date | null | 'done'> {
  // SQL: for no key update.
  const [before] = await tx.query<{ anchored_at: Date | null; in_file_at: Date | null }>(
    sql`select anchored_at, in_file_at from platform_chain for no key update`,
  );
  const inFile = before?.in_file_at ?? null;
  if (!toFile && inFile) return 'done';
  const anchored = toFile ? inFile : (before?.anchored_at ?? null);
  const last = anchored && anchored <= now ? anchored : null;
  if (last && last.toISOString().slice(0, 10) >= day) return 'done';
  // SQL: for the row that is locked above.
  await tx.query(
    sql`update platform_chain set anchored_at = ${now}, in_file_at = case when ${toFile} then ${now}::timestamptz end`,
  );
  return last;
}

/** The heads of the chains that grew since; of all chains if null. An hour more, for what was being written then. */
export async function findHeads(tx: Queryable, since: Date | null) {
  // SQL: across accounts, all chains in one statement; each head by its key, since the log grows and the chains do not.
  const rows = await tx.query<{ id: string | null; sequence: string; hash: Buffer }>(
    sql`select a.id, a.audit_sequence as sequence, a.audit_hash as hash
        from accounts a cross join lateral (
          select e.at from audit_events e where e.account_id = a.id and e.sequence = a.audit_sequence offset 0) as head
        where ${since}::timestamptz is null or head.at > ${since}::timestamptz - interval '1 hour'
        union all
        select null, sequence, hash from platform_chain where sequence > 0`,
  );
  return rows.map(({ id, sequence, hash }) => ({ accountId: id, sequence: BigInt(sequence), hash }));
}
