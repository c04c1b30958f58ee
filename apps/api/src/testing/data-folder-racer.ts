import { takeDataFolder } from '../platform/postgres/data-folder.ts';

// One of several processes that want the same data folder in the same moment; see data-folder.test.ts.

let release: (() => void) | null = null;

process.on('message', (message: { folder: string; at: number } | 'release') => {
  if (message === 'release') {
    release?.();
    release = null;
    process.send?.('released');
    return;
  }
  while (Date.now() < message.at); // to begin in the same moment, no process may sleep
  try {
    release = takeDataFolder(message.folder);
    process.send?.('taken');
  } catch (error) {
    process.send?.(error instanceof Error ? error.message : String(error));
  }
});
process.send?.('ready');
