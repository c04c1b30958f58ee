import { requireDownloadsFolder } from './features/downloads/index.ts';
import { requireAnchorFile } from './platform/audit/index.ts';
import type { Env } from './platform/settings/index.ts';

/** What the server and the worker look at in the same way before they start anything: both run the same jobs. */
export function requirePlaces(env: Env): void {
  if (env.anchorFile) requireAnchorFile(env.anchorFile);
  if (env.downloadsDirGiven) requireDownloadsFolder(env.downloadsDir);
}
