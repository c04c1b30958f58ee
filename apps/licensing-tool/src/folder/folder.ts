import {
  appendFileSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { join } from 'node:path';
import { Stopped } from '../outcome.ts';

/** The tool's own folder: 0700, its files 0600, all of one owner. */
export type Folder = ReturnType<typeof openFolder>;

/**
 * Opens the folder, and makes it first if need be. Where a link leads counts, for example to another disk. Refuses one that
 * another user owns or may write.
 */
export function openFolder(place: string) {
  guarded(place, () => mkdirSync(place, { recursive: true, mode: 0o700 }));
  const path = guarded(place, () => realpathSync(place));
  requireOwn(path, lstatSync(path), 'isDirectory');
  const pathOf = (name: string) => join(path, name);

  return {
    path,
    pathOf,

    /** Returns the text of a file, or null if there is none. */
    read(name: string): string | null {
      const stats = lstatSync(pathOf(name), { throwIfNoEntry: false });
      if (!stats) return null;
      requireOwn(pathOf(name), stats, 'isFile');
      return guarded(pathOf(name), () => readFileSync(pathOf(name), 'utf8'));
    },

    /**
     * Replaces a file as a whole: a reader sees the old one or the new one, also after a power cut and on a full disk. Only
     * one process at a time may do so: `exclusively`.
     */
    write(name: string, text: string): void {
      const temporary = pathOf(`${name}.new`);
      guarded(pathOf(name), () => {
        try {
          writeFileSync(temporary, text, { mode: 0o600, flush: true });
          renameSync(temporary, pathOf(name));
        } catch (error) {
          rmSync(temporary, { force: true });
          throw error;
        }
        keepNames(path);
      });
    },

    append(name: string, line: string): void {
      guarded(pathOf(name), () => appendFileSync(pathOf(name), line, { mode: 0o600, flush: true }));
    },

    remove(name: string): void {
      guarded(pathOf(name), () => rmSync(pathOf(name), { force: true }));
    },
  };
}

/** A new name of a file outlives a power cut only once its folder is on the disk. Windows opens no folder, and needs none. */
function keepNames(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Where there are owners: what someone else owns or may change proves nothing about this user. */
function requireOwn(path: string, stats: Stats, kind: 'isFile' | 'isDirectory'): void {
  if (!stats[kind]()) throw new Stopped('folderOther', { path });
  if (!process.getuid) return;
  if (stats.uid !== process.getuid()) throw new Stopped('folderNotOwn', { path });
  if ((stats.mode & 0o022) !== 0) throw new Stopped('folderOpen', { path });
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    // A file where the folder should be, or the other way round; a link that leads nowhere.
    if (inTheWay.has(code)) throw new Stopped('folderOther', { path }, { cause: error });
    throw new Stopped('folderFailed', { path, code }, { cause: error });
  }
}

const inTheWay: ReadonlySet<string> = new Set(['EEXIST', 'ENOTDIR', 'EISDIR']);
