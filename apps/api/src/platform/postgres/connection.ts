import { StartupError } from '../settings/env.ts';
import { openConnection } from './open-pool.ts';

const oldestVersion = 15;

/** Connects once at startup, so that a wrong address fails with one clear message, which names its setting. */
export async function tryConnection(
  connectionString: string,
  setting: 'DATABASE_URL' | 'MIGRATION_DATABASE_URL',
): Promise<void> {
  const url = new URL(connectionString);
  try {
    const client = await openConnection(connectionString);
    const { rows } = await client
      .query<{ version: string }>("select current_setting('server_version_num') as version")
      .finally(() => client.end());
    const version = Math.floor(Number(rows[0]?.version) / 10_000);
    if (version < oldestVersion) {
      throw new StartupError(
        `Roster needs PostgreSQL ${oldestVersion} or newer; ${url.host} is PostgreSQL ${version}.`,
      );
    }
  } catch (error) {
    if (error instanceof StartupError) throw error;
    const reason =
      error instanceof Error ? error.message || ('code' in error && String(error.code)) : String(error);
    // Host and name only: the password stays out of every log.
    throw new StartupError(
      `The database ${url.host}${url.pathname} cannot be used (${reason}): check ${setting}.`,
    );
  }
}
