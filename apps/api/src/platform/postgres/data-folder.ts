import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../settings/startup-error.ts';

const fileName = 'roster.pid';

/**
 * Lets only one Roster at a time use a data folder, also when several start in the same moment. Returns the function that
 * releases it.
 */
export function takeDataFolder(dataDir: string): () => void {
  const file = join(dataDir, fileName);
  const own = join(dataDir, `${fileName}.${randomUUID()}`);
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(own, `${process.pid} ${startOf(process.pid) ?? ''}`);
    while (!create(file, own) && !succeed(dataDir, own)) {
      const other = liveProcess(lastHolder(dataDir) ?? '');
      if (other) throw new StartupError(`Roster is already running on ${dataDir} (process ${other}).`);
    }
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw new StartupError(
      `The data folder ${dataDir} cannot be written: ${error instanceof Error ? error.message : error}`,
    );
  } finally {
    if (existsSync(own)) rmSync(own);
  }
  return () => rmSync(file, { force: true });
}

/** Gives a file a second name, whole and in one step. Returns false if the name is taken. */
function create(name: string, file: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Replaces what a killed process left. It has one successor: the process that creates the name which is made of its
 * content. Returns false if another process was faster, or if the file is in use.
 */
function succeed(dataDir: string, own: string): boolean {
  const file = join(dataDir, fileName);
  const left = contentOf(file);
  const last = lastHolder(dataDir);
  if (left === null || last === null || liveProcess(last)) return false;
  const successor = successorOf(dataDir, last);
  if (!create(successor, own)) return false;
  if (contentOf(file) !== left) {
    // Too late: another one has replaced the file and tidied up.
    rmSync(successor, { force: true });
    return false;
  }
  renameSync(own, file);
  for (const name of readdirSync(dataDir))
    if (name.startsWith(`${fileName}.after-`)) rmSync(join(dataDir, name), { force: true });
  return true;
}

/** What the file says, or what its successor says if that one was killed before it could replace the file. */
function lastHolder(dataDir: string): string | null {
  let last = contentOf(join(dataDir, fileName));
  for (let next = last; next !== null; next = contentOf(successorOf(dataDir, next))) last = next;
  return last;
}

const successorOf = (dataDir: string, content: string) =>
  join(dataDir, `${fileName}.after-${createHash('sha256').update(content).digest('hex').slice(0, 16)}`);

/**
 * A killed process leaves its number behind, and any other program may have that number by now. Only a process that
 * began when the file says so is the one that wrote it.
 */
function liveProcess(content: string): number | null {
  const [number = '', ...began] = content.trim().split(' ');
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

const readIfThere = (file: string) => contentOf(file) ?? '';

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null; // the file does not exist
  }
}
