import { execFile, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartupError } from '../settings/env.ts';
import { homeFor, type Owner } from './embedded-postgres-home.ts';

export type EmbeddedPostgres = {
  /** The owner's login, for migrations. */
  connectionString: string;
  /** The login of the server: owns nothing and can only become roster_app and roster_reader. */
  serverConnectionString: string;
  /** The folder of the data: beside the checkout, or for root where the system user `postgres` can read it. */
  dataDir: string;
  stop: (mode?: 'fast' | 'immediate') => Promise<void>;
  /** Stops it, waits for what is done while it is away, and starts it again. */
  restart: (mode: 'fast' | 'immediate', whileAway?: () => Promise<void>) => Promise<void>;
};

type Options = {
  dataDir: string;
  /** False in tests, which throw their data away. */
  durability: 'kept' | 'thrown-away';
};

/** Starts a real PostgreSQL from the npm packages, on a free local port, in a process group of its own. */
export async function startEmbeddedPostgres({ dataDir, durability }: Options): Promise<EmbeddedPostgres> {
  const home = homeFor(dataDir);
  const programs = findPrograms(home.programsCopy);
  const data = join(home.dir, 'postgres');
  const owner = home.owner;

  mkdirSync(dirname(home.dir), { recursive: true });
  mkdirSync(home.dir, { recursive: true, mode: 0o700 });
  if (owner) chownSync(home.dir, owner.uid, owner.gid);

  if (existsSync(join(data, 'PG_VERSION'))) {
    refuseOtherVersion(data, await versionOf(programs));
    // A live server here was left by a killed Roster (its own lock was checked before): stop it properly.
    if (existsSync(join(data, 'postmaster.pid')))
      await stopServer(programs, data, owner, 'fast').catch(() => undefined);
  } else {
    await initialize(programs, data, owner);
  }

  const password = readFileSync(passwordFile(data), 'utf8').trim();
  const port = await freePort();
  const start = () => startServer(programs, data, owner, port, durability);
  await start();

  return {
    connectionString: `postgresql://roster:${password}@127.0.0.1:${port}/roster`,
    serverConnectionString: `postgresql://${embeddedServerLogin}:${readFileSync(serverPasswordFile(data), 'utf8').trim()}@127.0.0.1:${port}/roster`,
    dataDir: data,
    stop: (mode = 'fast') => stopServer(programs, data, owner, mode),
    restart: async (mode, whileAway) => {
      await stopServer(programs, data, owner, mode);
      await whileAway?.();
      await start();
    },
  };
}

const run = promisify(execFile);
/** Its name says what it is for in pg_stat_activity. */
export const embeddedServerLogin = 'roster_server';
const passwordFile = (data: string) => `${data}.password`;
const serverPasswordFile = (data: string) => `${data}.server-password`;
const logFile = (data: string) => `${data}.log`;

/** The folder with initdb, pg_ctl and postgres; copied once if the database's user cannot read the checkout. */
function findPrograms(copy: string | null): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let native: string;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    native = join(dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new StartupError(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  if (!copy) return join(native, 'bin');
  if (!existsSync(join(copy, 'complete'))) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'a+rX', copy]);
    writeFileSync(join(copy, 'complete'), '');
  }
  return join(copy, 'bin');
}

async function versionOf(programs: string): Promise<string> {
  const { stdout } = await run(join(programs, 'postgres'), ['--version']);
  return /(\d+)\.\d+/.exec(stdout)?.[1] ?? stdout.trim();
}

function refuseOtherVersion(data: string, programs: string): void {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (found === programs) return;
  throw new StartupError(
    `The data in ${data} was written by PostgreSQL ${found}, but this Roster brings PostgreSQL ${programs}: ` +
      'move that folder away to start afresh, or set DATABASE_URL to a server of that version.',
  );
}

async function initialize(programs: string, data: string, owner: Owner | null): Promise<void> {
  // Removes the incomplete folder that an interrupted first start left behind.
  rmSync(data, { recursive: true, force: true });
  writeFileSync(passwordFile(data), randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (owner) chownSync(passwordFile(data), owner.uid, owner.gid);
  const flags = [
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C.UTF-8',
  ];
  const who = ['--username=roster', '--auth=scram-sha-256', `--pwfile=${passwordFile(data)}`];
  try {
    await run(
      join(programs, 'initdb'),
      [`--pgdata=${data}`, '--no-instructions', ...flags, ...who],
      spawnAs(owner),
    );
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    throw new StartupError(`The database folder ${data} could not be created: ${firstLine(error)}`);
  }
}

async function startServer(
  programs: string,
  data: string,
  owner: Owner | null,
  port: number,
  durability: Options['durability'],
): Promise<void> {
  const settings = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    "-c unix_socket_directories=''",
    '-c max_connections=100',
    `-c shared_buffers=${durability === 'kept' ? buffersFor(availableMemory()) : 128}MB`,
    ...(durability === 'thrown-away'
      ? ['-c fsync=off', '-c full_page_writes=off', '-c synchronous_commit=off']
      : []),
  ];
  // The log belongs to the server's user, and must exist before pg_ctl opens it.
  if (!existsSync(logFile(data))) writeFileSync(logFile(data), '', { mode: 0o600 });
  chmodSync(logFile(data), 0o600);
  if (owner) chownSync(logFile(data), owner.uid, owner.gid);

  await pgCtl(
    programs,
    ['-w', '-t', '60', '-D', data, '-l', logFile(data), '-o', settings.join(' '), 'start'],
    owner,
  ).catch((error: unknown) => {
    throw new StartupError(
      `The embedded database did not start (${firstLine(error)}); its log is ${logFile(data)}.`,
    );
  });
  if (!existsSync(serverPasswordFile(data))) {
    writeFileSync(serverPasswordFile(data), randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (owner) chownSync(serverPasswordFile(data), owner.uid, owner.gid);
  }
  await ensureDatabase(
    `postgresql://roster:${readFileSync(passwordFile(data), 'utf8').trim()}@127.0.0.1:${port}`,
    readFileSync(serverPasswordFile(data), 'utf8').trim(),
  );
}

/** What the process may use, within a container or without. */
const availableMemory = () => Math.min(totalmem(), process.constrainedMemory() || Infinity);

/**
 * An eighth of the memory, in MiB: what many people’s lists read comes from there and not from the file system. It is taken
 * as it is needed.
 */
const buffersFor = (bytes: number) => Math.min(Math.max(Math.round(bytes / 8 / 2 ** 20), 128), 1_024);

const stopServer = (programs: string, data: string, owner: Owner | null, mode: 'fast' | 'immediate') =>
  pgCtl(programs, ['-w', '-t', '60', '-D', data, '-m', mode, 'stop'], owner);

/** The database and the login of the server, which inherits nothing: out of its roles it may do nothing at all. */
async function ensureDatabase(server: string, serverPassword: string): Promise<void> {
  const { openConnection } = await import('./open-pool.ts');
  const client = await openConnection(`${server}/postgres`);
  const { rowCount } = await client.query("select from pg_database where datname = 'roster'");
  if (rowCount === 0) await client.query('create database roster');
  const login = await client.query('select from pg_roles where rolname = $1', [embeddedServerLogin]);
  if (login.rowCount === 0) await client.query(`create role ${embeddedServerLogin} login noinherit`);
  await client.query(`alter role ${embeddedServerLogin} password ${client.escapeLiteral(serverPassword)}`);
  await client.query('revoke temporary on database roster from public');
  await client.end();
}

/** Runs in a process group of its own: Ctrl+C must not end the database while the application still drains. */
function pgCtl(programs: string, args: string[], owner: Owner | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(programs, 'pg_ctl'), ['-s', ...args], {
      ...spawnAs(owner),
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    // `exit`, not `close`: the server that it leaves behind holds the pipe.
    child.on('exit', (code) => {
      child.stderr.destroy();
      if (code === 0) resolve();
      else reject(new Error(said.trim() || `pg_ctl ended with ${code}`));
    });
  });
}

const spawnAs = (owner: Owner | null) => ({
  cwd: '/',
  env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' },
  ...(owner && { uid: owner.uid, gid: owner.gid }),
});

const firstLine = (error: unknown) =>
  (error instanceof Error
    ? ('stderr' in error && String(error.stderr).trim()) || error.message
    : String(error)
  ).split('\n')[0];

/**
 * Finds a free port below those the system gives to outgoing connections: a client that tries to reconnect while the
 * server is down could otherwise be given the server's own port.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
