import { readdirSync } from 'node:fs';
import { StartupError } from '../../platform/settings/index.ts';

/** Throws a StartupError if the folder that the operator named cannot be read: an empty list would say that there is nothing. */
export function requireDownloadsFolder(folder: string): void {
  try {
    readdirSync(folder);
  } catch (error) {
    throw new StartupError(
      `The downloads folder ${folder} (ROSTER_DOWNLOADS_DIR) cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}
