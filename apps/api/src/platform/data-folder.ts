import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from './env.ts';

/** Lets only one Roster at a time use a data folder. Returns the function that releases it. */
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

/** A killed process leaves its number behind; a number that another program has by now does not count. */
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
    return ''; // the file does not exist
  }
}
