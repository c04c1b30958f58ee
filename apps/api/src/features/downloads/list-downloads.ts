import { listDownloads as endpoint } from '@roster/contract/downloads';
import { decideDownload } from '@roster/domain/downloads';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { downloadList, type ListedFile } from './downloads.store.ts';
import { readFolder } from './folder.ts';
import { listed } from './listed.ts';

export const listDownloads = implement(endpoint, async ({ query }, context) => {
  const { actor, platform } = context;
  const { files } = await readFolder(platform.env);
  const offered = files.filter(
    (file) => file.state !== null && decideDownload(actor, file) !== 'downloads.notFound',
  );
  const { rows, ofRow } = await listed(platform, offered, actor.language);
  return listPage(endpoint, query, context, downloadList(rows, query.search ?? ''), (row: ListedFile) => {
    const { role, state, sha256 } = ofRow(row);
    if (!state) throw new Error('a file that is not there was offered');
    const refusal = decideDownload(actor, { role });
    return { ...row, role, size: state.size, modifiedAt: state.modifiedAt.toISOString(), sha256, refusal };
  });
});
