import type { Roster } from './given-roster.ts';

/** A file that is being written; `held` while the database waits for its reader, as all buffers between them are full. */
export interface RunningCopy {
  bytes: number;
  held: boolean;
}

/** The files that this roster's database writes now. Other tests use databases of the same server. */
export async function runningCopies(roster: Roster): Promise<RunningCopy[]> {
  const { rows } = await roster.database.owner.query<{ bytes: string; held: boolean }>(
    `select c.bytes_processed::text as bytes, a.wait_event is not distinct from 'ClientWrite' as held
     from pg_stat_progress_copy c join pg_stat_activity a using (pid)
     where c.datname = current_database()`,
  );
  return rows.map(({ bytes, held }) => ({ bytes: Number(bytes), held }));
}
