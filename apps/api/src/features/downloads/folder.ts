import type { DownloadFault } from '@roster/domain/downloads';
import { isFileName, manifestName } from '@roster/domain/downloads';
import { createHash } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { idOfHash } from '../../platform/id-of-hash.ts';
import { licensingTool } from './licensing-tool.ts';
import { readManifest, type Described } from './manifest.ts';

/** A file as it lies there; its checksum counts as long as it has this size and this time of change. */
export type FileState = { folder: string; file: string; size: number; modifiedAt: Date };

export type InFolder = Described & { id: string; state: FileState | null; fault: DownloadFault | null };

type Places = { downloadsDir: string; toolFile: string };

/** What is described, and whether it can be offered: the licensing tool first, then the operator's folder. */
export async function readFolder({ downloadsDir, toolFile }: Places) {
  const { files, fault } = await readManifest(downloadsDir);
  const [tool, ...described] = await Promise.all([
    licensingTool(toolFile).then(async ({ folder, ...said }) => looked(folder, said)),
    ...files.map((said) => looked(downloadsDir, said)),
  ]);
  const own = tool.state ? [tool] : [];
  return { files: [...own, ...described.filter(({ file }) => file !== own[0]?.file)], fault };
}

/** Files in the folder that nothing is said of. */
export async function findUndescribed(folder: string, described: readonly InFolder[]): Promise<InFolder[]> {
  const known = new Set(described.map(({ file }) => file));
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => !known.has(name) && !name.startsWith('.') && name !== manifestName)
    .map((file) => ({
      id: idOf(file),
      file,
      title: file,
      description: '',
      product: '',
      version: '',
      role: null,
      state: null,
      fault: 'notDescribed' as const,
    }));
}

/** A link is not followed, wherever it leads; a folder or a device is no file. */
async function looked(folder: string, said: Described): Promise<InFolder> {
  const one = { ...said, id: idOf(said.file), state: null };
  if (!isFileName(said.file)) return { ...one, fault: 'fileRefused' };
  const found = await lstat(join(folder, said.file)).catch(() => null);
  if (!found) return { ...one, fault: 'fileMissing' };
  if (!found.isFile()) return { ...one, fault: 'fileRefused' };
  const state = {
    folder,
    file: said.file,
    size: found.size,
    modifiedAt: new Date(Math.floor(found.mtimeMs)),
  };
  return { ...one, state, fault: null };
}

/** The id of a file is made of its name: addresses never hold a name or a path. */
const idOf = (file: string): string =>
  idOfHash(createHash('sha256').update(`roster download ${file}`).digest());
