import { Line, Text } from '@roster/contract/machinery/primitives';
import {
  downloadRoles,
  type DownloadRole,
  isFileName,
  manifestName,
  type ManifestFault,
  maxDownloads,
} from '@roster/domain/downloads';
import { languages, type Language } from '@roster/domain/languages';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

/** A text in one language for all, or in those that the operator wrote it in. */
type Worded = string | Partial<Record<Language, string>>;

/** What the operator says of a file. */
export type Described = {
  file: string;
  title: Worded;
  description: Worded;
  product: string;
  version: string;
  role: DownloadRole | null;
};

const worded = (text: z.ZodType<string, string>) => z.union([text, z.partialRecord(z.enum(languages), text)]);

const Manifest = z.strictObject({
  files: z
    .array(
      z.strictObject({
        file: z.string().refine(isFileName),
        title: worded(Line({ max: 150 })),
        description: worded(Text({ max: 1_000, mayBeEmpty: true })).default(''),
        product: Line({ max: 100, mayBeEmpty: true }).default(''),
        version: Line({ max: 60, mayBeEmpty: true }).default(''),
        role: z.enum(downloadRoles).nullable(),
      }),
    )
    .max(maxDownloads)
    .refine((files) => new Set(files.map(({ file }) => file)).size === files.length),
});

const maxBytes = 1_000_000;

/**
 * Reads what the operator says of the files in the folder. If one word of it cannot be read nothing is offered: a file whose
 * role is misspelled must not be open to everyone.
 */
export async function readManifest(
  folder: string,
): Promise<{ files: Described[]; fault: ManifestFault | null }> {
  const path = join(folder, manifestName);
  const found = await stat(path).catch(() => null);
  if (!found) return { files: [], fault: 'missing' };
  if (!found.isFile() || found.size > maxBytes) return { files: [], fault: 'unreadable' };
  const text = await readFile(path, 'utf8').catch(() => '');
  const parsed = Manifest.safeParse(jsonOf(text));
  return parsed.success ? { files: parsed.data.files, fault: null } : { files: [], fault: 'unreadable' };
}

/** The text in the reader's language, else in the first that there is. */
export function wordsOf(text: Worded, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? languages.map((one) => text[one]).find((one) => one !== undefined) ?? '';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
