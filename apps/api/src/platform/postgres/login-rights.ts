import { startWarning, type StartWarning } from '@roster/domain/start-warnings';
import { openDatabase, type Database } from './database.ts';
import { openConnection } from './open-pool.ts';
import { StartupError } from '../settings/env.ts';

/**
 * Looks at the login of DATABASE_URL before the server is ready, and returns a warning if it could become
 * more than the server needs. Throws a StartupError if a connection cannot take its role, if a pooler hands one connection
 * to several transactions, or if this login could become more although migrations have one of their own.
 */
export async function inspectLogin(
  connectionString: string,
  { separate }: { separate: boolean },
): Promise<StartWarning | null> {
  const database = openDatabase(connectionString, { app: 1, sessions: 1, reader: 1 });
  // Side by side: each opens connections of its own, and a cold start waits for them.
  const [, , more] = await Promise.all([
    refuseWithoutRole(database).finally(() => database.close()),
    refuseSharedConnections(connectionString),
    couldBecomeMore(connectionString),
  ]).catch((error: unknown) => {
    if (error instanceof StartupError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartupError(`The login of DATABASE_URL cannot be looked at (${reason}): check DATABASE_URL.`);
  });
  if (!more) return null;
  if (separate)
    throw new StartupError(
      'The login of DATABASE_URL could become more than roster_app and roster_reader: it must own nothing and be a member of nothing else, or leave MIGRATION_DATABASE_URL out.',
    );
  return startWarning('powerfulLogin');
}

/** Invariant 10: a role or setting that did not take effect is a refusal to start. */
async function refuseWithoutRole({ app, reader }: Database): Promise<void> {
  const tries = [app, reader].map((role) => role.query({ text: 'select 1' }));
  await Promise.all(tries).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartupError(
      `The login of DATABASE_URL cannot work as roster_app and roster_reader (${reason}): check DATABASE_URL.`,
    );
  });
}

/**
 * A pooler in transaction mode gives the role that one connection took to another one, or none. Two connections that are
 * open together have two server processes, unless such a pooler is between.
 */
async function refuseSharedConnections(connectionString: string): Promise<void> {
  const clients = await Promise.all([1, 2].map(() => openConnection(connectionString)));
  const processes = new Set<number>();
  try {
    for (const client of clients) {
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      processes.add(rows[0]?.pid ?? 0);
    }
  } finally {
    await Promise.all(clients.map((client) => client.end().catch(() => undefined)));
  }
  if (processes.size < clients.length)
    throw new StartupError(
      'DATABASE_URL leads to a pooler that shares connections between transactions: use its session mode, or no pooler.',
    );
}

async function couldBecomeMore(connectionString: string): Promise<boolean> {
  const client = await openConnection(connectionString);
  try {
    const { rows } = await client.query<{ more: boolean }>(`
      select l.rolsuper or l.rolcreaterole or l.rolcreatedb or l.rolbypassrls or l.rolreplication
        or exists (select from pg_roles r where r.rolname not in (l.rolname, 'roster_app', 'roster_reader')
          and pg_has_role(l.oid, r.oid, 'member'))
        or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and c.relowner = l.oid)
        or has_schema_privilege(l.oid, 'public', 'create') as more
      from pg_roles l where l.rolname = session_user`);
    return rows[0]?.more !== false;
  } finally {
    await client.end();
  }
}
