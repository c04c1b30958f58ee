import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from './env.ts';

/** Only one Roster at a time uses a data folder. Answers the function that gives it back. */
export function takeDataFolder(dataDir: string): () => void {
  const file = join(dataDir, 'roster.pid');
  try {
    mkdirSync(dataDir, { recursive: true });
    const other = liveProcess(file);
    if (other) throw new StartupError(`Roster is already running on ${dataDir} (process ${other}).`);
    writeFileSync(file, String(process.pid));
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw new StartupError(
      `The data folder ${dataDir} cannot be written: ${error instanceof Error ? error.message : error}`,
    );
  }
  return () => rmSync(file, { force: true });
}

/** A process that was killed leaves its number behind; a number that another program has by now is no Roster. */
function liveProcess(file: string): number | null {
  const pid = Number(readIfThere(file));
  if (!pid || pid === process.pid) return null;
  try {
    process.kill(pid, 0);
  } catch {
    return null; // no such process
  }
  const command = readIfThere(`/proc/${pid}/cmdline`);
  return command === '' || command.includes('node') ? pid : null;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // not there
  }
}
