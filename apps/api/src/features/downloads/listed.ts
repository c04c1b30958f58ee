import type { Language } from '@roster/domain/languages';
import type { Platform } from '../../platform/platform.ts';
import { computeMissing } from './checksums.ts';
import { findChecksums, type ListedFile } from './downloads.store.ts';
import type { InFolder } from './folder.ts';
import { wordsOf } from './manifest.ts';

/** The files as rows of a list in the reader's language, and how to get from a row back to its file. */
export async function listed(
  platform: Pick<Platform, 'database' | 'later'>,
  files: readonly InFolder[],
  language: Language,
) {
  const states = files.flatMap(({ state }) => state ?? []);
  const sums = await findChecksums(platform.database.reader, states);
  if (sums.size < states.length) platform.later(() => computeMissing(platform, states));

  const byId = new Map(files.map((file) => [file.id, file]));
  return {
    rows: files.map(({ id, file: fileName, product, version, title, description }) => ({
      id,
      fileName,
      product,
      version,
      title: wordsOf(title, language),
      description: wordsOf(description, language),
    })),
    ofRow: ({ id }: ListedFile) => {
      const file = byId.get(id);
      if (!file) throw new Error('a file of the list was not in the folder');
      return { ...file, sha256: (file.state && sums.get(file.file)) ?? null };
    },
  };
}
