import pg from 'pg';
import { becomeRole, limits, type DatabaseRole, type SessionLimits } from './become-role.ts';

/** What a pool of the server differs in. */
export type PoolSettings = Omit<pg.PoolConfig, 'verify'> & {
  role: DatabaseRole;
  session?: Partial<SessionLimits>;
  /** Another class of pool than pg's. */
  Pool?: typeof pg.Pool;
};

/** The only place that opens connections for the server: each works in a role, and may be lost at any time. */
export function openPool({ role, session, Pool = pg.Pool, ...config }: PoolSettings): pg.Pool {
  const verify = becomeRole({ role, ...limits, ...session });
  const pool = new Pool({ connectionTimeoutMillis: 3_000, ...config, verify });
  // The server closed an idle connection: the pool has dropped it already, and the next query opens another.
  pool.on('error', () => undefined);
  // Lost while it is at work: the pool does not listen then, and without a listener the process would end. The statement in
  // hand fails, or the next one.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** A connection of its own, in no role: for the owner's work, and to look at a login. */
export async function openConnection(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // lost: the statement in hand fails, or the next one
  await client.connect();
  return client;
}
