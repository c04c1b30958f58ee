import type pg from 'pg';
import { Unavailable } from './postgres-errors.ts';

/** The two roles of the database the server works as; see the end of the foundation in prisma/migrations. */
export type DatabaseRole = 'roster_app' | 'roster_reader';

type Session = {
  role: DatabaseRole;
  statementTimeout: string;
  lockTimeout: string;
  idleTimeout: string;
  /** Off: a commit does not wait for the disk, and a crash of the database may lose it. */
  synchronousCommit: 'on' | 'off';
  /**
   * Off: a statement that reads a whole account joins by hashing or merging, unless there is no other way. Where a large
   * account came after the last ANALYZE, PostgreSQL expects next to no rows and would compare each row with all others.
   */
  nestedLoops: 'on' | 'off';
};

export type SessionLimits = Omit<Session, 'role'>;

/**
 * The verification of a new connection (pg-pool's `verify`): becomes the role and sets the limits by statements, and
 * reads back what took effect. Start-up options would not do, since `?options=` in the URL overrides them and some poolers
 * ignore them; the server would then work as the owner, without row-level security. A connection that did not become what
 * it must is never used.
 */
export const becomeRole =
  (session: Session) =>
  (client: pg.PoolClient, done: (error?: Error) => void): void => {
    become(client, session).then(() => done(), done);
  };

async function become(client: pg.PoolClient, session: Session): Promise<void> {
  // The text of one simple query: one round trip for each connection, not for each statement. It has a result for each
  // statement, which the types of pg do not know. Compiling, or starting other processes, takes longer than a page.
  const results = (await client.query(`
    set role ${session.role};
    set timezone = 'UTC';
    set row_security = on;
    set statement_timeout = '${session.statementTimeout}';
    set lock_timeout = '${session.lockTimeout}';
    set idle_in_transaction_session_timeout = '${session.idleTimeout}';
    set synchronous_commit = ${session.synchronousCommit};
    set enable_nestloop = ${session.nestedLoops};
    set jit = off;
    set max_parallel_workers_per_gather = 0;
    select current_user as role, row_security_active('users') as secured, current_setting('timezone') as timezone,
      current_setting('statement_timeout') as "statementTimeout", current_setting('lock_timeout') as "lockTimeout",
      current_setting('synchronous_commit') as "synchronousCommit", current_setting('enable_nestloop') as "nestedLoops",
      current_setting('idle_in_transaction_session_timeout') as "idleTimeout"`)) as unknown as pg.QueryResult[];
  const became = results.at(-1)?.rows[0] as Record<string, unknown> | undefined;
  const wanted = { ...session, secured: true, timezone: 'UTC' };
  const wrong = Object.entries(wanted).filter(([name, value]) => became?.[name] !== value);
  if (wrong.length > 0)
    throw new Unavailable(
      `a database connection did not take its role or settings: ${wrong.map(([name]) => name).join(', ')}`,
    );
}

export const limits: SessionLimits = {
  statementTimeout: '15s',
  lockTimeout: '5s',
  idleTimeout: '10s',
  synchronousCommit: 'on',
  nestedLoops: 'on',
};
