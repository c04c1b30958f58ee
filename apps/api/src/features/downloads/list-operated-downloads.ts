import { listOperatedDownloads as endpoint } from '@roster/contract/downloads';
import { implement } from '../../platform/implement.ts';
import { listPage } from '../../platform/lists/index.ts';
import { downloadList, type ListedFile } from './downloads.store.ts';
import { findUndescribed, readFolder } from './folder.ts';
import { listed } from './listed.ts';

/** For the operator: what is offered, and what lies there and is not. */
export const listOperatedDownloads = implement(endpoint, async ({ query }, context) => {
  const { actor, platform } = context;
  const folder = platform.env.downloadsDir;
  const { files, fault } = await readFolder(platform.env);
  const all = [...files, ...(await findUndescribed(folder, files))];
  const { rows, ofRow } = await listed(platform, all, actor.language);
  const answer = (row: ListedFile) => {
    const { role, state, sha256, fault: ofFile } = ofRow(row);
    return {
      ...row,
      role,
      size: state?.size ?? null,
      modifiedAt: state?.modifiedAt.toISOString() ?? null,
      sha256,
      fault: ofFile,
    };
  };
  const list = downloadList(rows, query.search ?? '');
  return { ...(await listPage(endpoint, query, context, list, answer)), folder, fault };
});
