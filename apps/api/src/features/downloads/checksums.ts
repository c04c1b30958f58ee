import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Platform } from '../../platform/platform.ts';
import { findChecksums, keepChecksum } from './downloads.store.ts';
import type { FileState } from './folder.ts';

const computing = new Map<string, Promise<string | null>>();

/**
 * The SHA-256 of a file: from the database if it was computed for this size and time of change, else computed and kept.
 * Returns null if the file changed while it was read.
 */
export async function checksumOf(
  platform: Pick<Platform, 'database'>,
  state: FileState,
): Promise<string | null> {
  const known = (await findChecksums(platform.database.reader, [state])).get(state.file);
  if (known) return known;
  // A file of gigabytes is read once, however many ask for it.
  const key = JSON.stringify(state);
  const running = computing.get(key) ?? compute(platform, state).finally(() => computing.delete(key));
  computing.set(key, running);
  return running;
}

async function compute({ database }: Pick<Platform, 'database'>, state: FileState): Promise<string | null> {
  const path = join(state.folder, state.file);
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch {
    return null;
  }
  const after = await lstat(path).catch(() => null);
  if (after?.size !== state.size || Math.floor(after.mtimeMs) !== state.modifiedAt.getTime()) return null;
  const sha256 = hash.digest('hex');
  await keepChecksum(database.app, state, sha256);
  return sha256;
}

/** Computes those that are missing, one after the other: nobody waits for it. */
export async function computeMissing(
  platform: Pick<Platform, 'database'>,
  states: readonly FileState[],
): Promise<void> {
  const known = await findChecksums(platform.database.reader, states);
  for (const state of states) if (!known.has(state.file)) await checksumOf(platform, state);
}
