import { getDownloadFile as endpoint } from '@roster/contract/downloads';
import { decideDownload, isNewDownload } from '@roster/domain/downloads';
import { implement } from '../../platform/implement.ts';
import { checksumOf } from './checksums.ts';
import { findBegun, keepBegun } from './downloads.store.ts';
import { readFolder } from './folder.ts';

/** R1, X1: the role is looked at for each part that is fetched; the download is recorded once, before its first byte. */
export const getDownloadFile = implement(endpoint, async ({ params }, context) => {
  const { actor, platform, now, reading, transaction, refused } = context;
  const { files } = await readFolder(platform.env);
  const found = files.find(({ id, state }) => id === params.downloadId && state !== null) ?? null;
  const refusal = decideDownload(actor, found);
  if (refusal === 'downloads.roleMissing' && found?.role) throw refused(refusal, { role: found.role });
  if (refusal || !found?.state) throw refused('downloads.notFound');

  const { state, version, role } = found;
  const sha256 = await checksumOf(platform, state);
  if (sha256 === null) throw refused('downloads.changed');
  // R1: the role is looked at again while the file is sent.
  const mayStill = (reader: Parameters<typeof decideDownload>[0] | null) =>
    reader !== null && decideDownload(reader, found) === null;
  const { file: fileName, ...place } = state;
  const file = { fileName, content: { ...place, sha256, mayStill } };
  const begunAt = reading === 'part' ? await findBegun(platform.database.reader, actor.id, sha256) : null;
  if (!isNewDownload(reading, { begunAt, now })) return file;

  return transaction(async (tx) => {
    // As they are now: the role may have been unassigned while the checksum was computed.
    if (role && decideDownload(tx.actor, found)) throw refused('downloads.roleMissing', { role });
    await keepBegun(tx, { userId: actor.id, sha256, now: tx.now });
    await tx.audit('downloads.begun', [
      { subjectId: actor.id, details: { file: state.file, version, sha256 } },
    ]);
    return file;
  });
});
