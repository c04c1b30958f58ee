import { periodic } from '../../platform/jobs/index.ts';
import { computeMissing } from './checksums.ts';
import { forgetBegun } from './downloads.store.ts';
import { readFolder } from './folder.ts';
import { getDownloadFile } from './get-download-file.ts';
import { listDownloads } from './list-downloads.ts';
import { listOperatedDownloads } from './list-operated-downloads.ts';

export { requireDownloadsFolder } from './require-folder.ts';

export const actions = [listDownloads, getDownloadFile, listOperatedDownloads];

export const jobs = [
  periodic('compute checksums of downloads', 'ten minutes', async (platform) => {
    const { files } = await readFolder(platform.env);
    await computeMissing(
      platform,
      files.flatMap(({ state }) => state ?? []),
    );
    await forgetBegun(platform.database.app, platform.clock());
  }),
];
