import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { StartupError } from '../settings/env.ts';

export type Owner = { uid: number; gid: number };

/** The folder of an embedded database, and the system user it runs as. */
export type Home = { dir: string; owner: Owner | null; programsCopy: string | null };

/**
 * An ordinary user keeps everything in the data folder. PostgreSQL refuses to run as root, so for root it runs as the
 * system user `postgres`, who may be unable to read root's checkout: programs and data are then under /var/lib/roster,
 * in a folder named after the data folder.
 */
export function homeFor(dataDir: string): Home {
  if (process.getuid?.() !== 0) return { dir: dataDir, owner: null, programsCopy: null };
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  return {
    dir: join('/var/lib/roster', key),
    owner: postgresUser(),
    programsCopy: '/var/lib/roster/programs-18.4.0-beta.17',
  };
}

function postgresUser(): Owner {
  const ids = findUser('postgres') ?? (makeUser('postgres'), findUser('postgres'));
  if (!ids)
    throw new StartupError(
      'As root, the embedded database needs a system user "postgres", that could not be created.',
    );
  return ids;
}

function findUser(name: string): Owner | null {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null; // no such user exists
  }
}

function makeUser(name: string): void {
  execFileSync(
    'useradd',
    ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name],
    {
      stdio: 'ignore',
    },
  );
}
