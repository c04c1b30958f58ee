import { randomUUID } from 'node:crypto';
import {
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Stopped } from '../outcome.ts';
import type { Folder } from './folder.ts';

const pauseMilliseconds = 25;
const waitMilliseconds = 60_000;
/** A holder touches its lock more often than this; without a sign of life for so long, it is dead. */
const silentMilliseconds = 20_000;

/**
 * Runs the work while no other process of this tool holds the lock of this name. A process that was killed does not keep
 * its lock: it is taken over.
 */
export async function exclusively<T>(folder: Folder, name: string, work: () => T | Promise<T>): Promise<T> {
  const path = folder.pathOf(`${name}.lock`);
  const mine = `${process.pid} ${randomUUID()}`;
  await acquire(path, mine);
  const beat = setInterval(() => touch(path), silentMilliseconds / 4);
  beat.unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if (contentOf(path) === mine) rmSync(path, { force: true });
  }
}

async function acquire(path: string, mine: string): Promise<void> {
  const started = performance.now();
  while (!create(path, mine)) {
    const holder = contentOf(path);
    if (holder !== null && isDead(path, holder)) takeAway(path, holder);
    else if (performance.now() - started > waitMilliseconds) throw new Stopped('busy', { path });
    else await pause(pauseMilliseconds);
  }
}

function create(path: string, mine: string): boolean {
  try {
    const file = openSync(path, 'wx', 0o600);
    try {
      writeFileSync(file, mine);
    } catch (error) {
      // Without its holder in it, it would keep everyone waiting until it counts as dead.
      rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(file);
    }
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    throw new Stopped('folderFailed', { path, code: code ?? '' }, { cause: error });
  }
}

/** Two processes may find the same dead holder. The slower one must not take the lock of the faster: it puts it back. */
function takeAway(path: string, holder: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return; // the other one was faster
  }
  if (contentOf(aside) === holder) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

function isDead(path: string, holder: string): boolean {
  const pid = Number(holder.split(' ')[0]);
  try {
    if (Date.now() - statSync(path).mtimeMs > silentMilliseconds) return true;
    if (!Number.isInteger(pid) || pid <= 0) return false; // being written
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function touch(path: string): void {
  const now = Date.now() / 1_000;
  try {
    utimesSync(path, now, now);
  } catch {
    // It was taken away: this process did not show life for long, for example on a machine that was asleep.
  }
}
