import { createHash } from 'node:crypto';
import { makeKeyFile, readKeyFile } from '../key-file.ts';
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

const lostLine = /^lost ([0-9a-f]{8})$/;

/**
 * The keys lie outside the database, so that write access to the database does not suffice to rewrite the log. Returns null
 * where there is none: outside production with a database of one's own.
 */
export function loadChainKeys(env: Env, { production }: { production: boolean }): ChainKeys | null {
  if (env.secretFile) return readChainKeys(env.secretFile);
  // Beside the database, so that neither is ever there without the other: for root that is not the data folder.
  if (!env.databaseUrl) return readChainKeys(makeKeyFile(homeFor(env.dataDir).dir, 'audit-keys', called));
  if (production)
    throw new StartupError(
      'Production will not start without ROSTER_SECRET_FILE: without a key, anyone who can write to the database could rewrite the audit log unnoticed.',
    );
  if (env.anchorFile) throw new StartupError('ROSTER_ANCHOR_FILE needs a ROSTER_SECRET_FILE.');
  return null;
}

const called = { one: 'The key of the audit log', many: 'The keys of the audit log' };

function readChainKeys(file: string): ChainKeys | null {
  const { secrets, others } = readKeyFile(file, called, (line) => lostLine.test(line));
  return chainKeys(
    secrets,
    others.flatMap((line) => lostLine.exec(line)?.[1] ?? []),
  );
}

export function chainKeys(secrets: readonly string[], lost: readonly string[] = []): ChainKeys | null {
  const keys = secrets.map((text) => ({ id: idOf(text), secret: Buffer.from(text) }));
  const [newest] = keys;
  return newest ? { newest, byId: new Map(keys.map((key) => [key.id, key])), lost } : null;
}

const idOf = (secret: string) =>
  createHash('sha256').update('roster key id').update(secret).digest('hex').slice(0, 8);
