import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from './startup-error.ts';

/** Lets only one Roster at a time use a data folder. Returns the function that releases it. */
export function takeDataFolder(dataDir: string): () => void {
  const file = join(dataDir, 'roster.pid');
  try {
    mkdirSync(dataDir, { recursive: true });
    const other = liveProcess(file);
    if (other) throw new StartupError(`Roster is already running on ${dataDir} (process ${other}).`);
    writeFileSync(file, `${process.pid} ${startOf(process.pid) ?? ''}`);
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw new StartupError(
      `The data folder ${dataDir} cannot be written: ${error instanceof Error ? error.message : error}`,
    );
  }
  return () => rmSync(file, { force: true });
}

/**
 * A killed process leaves its number behind, and any other program may have that number by now. Only a process that
 * began when the file says so is the one that wrote it.
 */
function liveProcess(file: string): number | null {
  const [number = '', ...began] = readIfThere(file).trim().split(' ');
  const pid = Number(number);
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid || !isRunning(pid)) return null;
  const start = startOf(pid);
  // A system that tells no start times: rather refuse to start than have two servers on one database.
  if (start === null) return pid;
  return start === began.join(' ') ? pid : null;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it runs as another user
  }
}

/** When a process began, in the system's own words, with the boot it began in; null where the system does not tell. */
function startOf(pid: number): string | null {
  const stat = readIfThere(`/proc/${pid}/stat`);
  // proc(5): field 22, counted after the name in parentheses, which may hold spaces.
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  if (ticks) return `${ticks} ${readIfThere('/proc/sys/kernel/random/boot_id').trim()}`.trim();
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return null; // no `ps`
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // the file does not exist
  }
}
