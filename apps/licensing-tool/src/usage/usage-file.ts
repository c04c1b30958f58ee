import type { Folder } from '../folder/folder.ts';
import { exclusively } from '../folder/lock.ts';
import { timeOfUse } from '../held.ts';
import type { Tool } from '../tool.ts';
import { journalWithout, lineOf, readJournal, type Entry, type UsageEvent } from './journal.ts';

const file = 'usage.jsonl';

/** Adds lines: on the disk before this returns, also if the process is killed a moment later. */
export const note = (folder: Folder, entries: readonly Entry[]): Promise<void> =>
  exclusively(folder, 'usage', () => {
    const text = folder.read(file) ?? '';
    // After a line that a kill cut off, the next one begins a line of its own.
    folder.append(file, `${text === '' || text.endsWith('\n') ? '' : '\n'}${entries.map(lineOf).join('')}`);
  });

/** What waits to be sent, and how many uses go on. */
export function waiting(tool: Tool): { over: UsageEvent[]; goingOn: number } {
  const { over, goingOn } = readJournal(tool.folder.read(file) ?? '', timeOfUse(tool));
  return { over, goingOn: new Set(goingOn.map(({ id }) => id)).size };
}

/** Takes out what the portal has, or what was no use; what others wrote in between stays. */
export const forget = (folder: Folder, ids: ReadonlySet<string>): Promise<void> =>
  exclusively(folder, 'usage', () => folder.write(file, journalWithout(folder.read(file) ?? '', ids)));
