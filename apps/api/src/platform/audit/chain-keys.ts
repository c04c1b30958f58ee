import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeFor } from '../postgres/embedded-postgres-home.ts';
import { StartupError, type Env } from '../settings/env.ts';

/** A key of the audit log. Its id is written beside every hash it made, and says nothing about it. */
export type ChainKey = { id: string; secret: Buffer };

/** New events take the newest key; the older ones only check what they wrote. */
export type ChainKeys = {
  newest: ChainKey;
  byId: ReadonlyMap<string, ChainKey>;
  /** Ids of keys that their owner declared lost: the server starts without them, and the check reports their events. */
  lost: readonly string[];
};

const shortest = 32;
const lostLine = /^lost ([0-9a-f]{8})$/;

/**
 * The keys lie outside the database, so that write access to the database does not suffice to rewrite the log. Returns null
 * where there is none: outside production with a database of one's own.
 */
export function loadChainKeys(env: Env, { production }: { production: boolean }): ChainKeys | null {
  if (env.secretFile) return readChainKeys(env.secretFile);
  if (!env.databaseUrl) return readChainKeys(makeKeyFile(env.dataDir));
  if (production)
    throw new StartupError(
      'Production will not start without ROSTER_SECRET_FILE: without a key, anyone who can write to the database could rewrite the audit log unnoticed.',
    );
  if (env.anchorFile) throw new StartupError('ROSTER_ANCHOR_FILE needs a ROSTER_SECRET_FILE.');
  return null;
}

/** One key a line, the newest first. */
function readChainKeys(file: string): ChainKeys {
  const lines = read(file)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const lost = lines.flatMap((line) => lostLine.exec(line)?.[1] ?? []);
  const secrets = lines.filter((line) => !lostLine.test(line));
  if (secrets.some((line) => line.length < shortest))
    throw new StartupError(`${file} has a key of fewer than ${shortest} characters.`);
  return chainKeys(secrets, lost) ?? refuse(`${file} holds no key.`);
}

export function chainKeys(secrets: readonly string[], lost: readonly string[] = []): ChainKeys | null {
  const keys = secrets.map((text) => ({ id: idOf(text), secret: Buffer.from(text) }));
  const [newest] = keys;
  return newest ? { newest, byId: new Map(keys.map((key) => [key.id, key])), lost } : null;
}

/** Made at the first start, readable by its owner only; never overwritten. */
function makeKeyFile(dataDir: string): string {
  // Beside the database, so that neither is ever there without the other: for root that is not the data folder.
  const { dir } = homeFor(dataDir);
  const file = join(dir, 'audit-keys');
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const there = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!there) refuse(`The key of the audit log cannot be written to ${file}: ${reasonOf(error)}.`);
  }
  return file;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return refuse(`The keys of the audit log cannot be read from ${file}: ${reasonOf(error)}.`);
  }
}

function refuse(sentence: string): never {
  throw new StartupError(sentence);
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const idOf = (secret: string) =>
  createHash('sha256').update('roster key id').update(secret).digest('hex').slice(0, 8);
