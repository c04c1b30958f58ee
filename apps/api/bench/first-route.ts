import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { report } from './report.ts';

/** What a browser loads for the list of users: the entry, its imports, the styles and one language. */
export function firstRoute(): void {
  type Chunk = { file: string; imports?: string[]; css?: string[]; isEntry?: boolean };
  const dist = 'apps/web/dist';
  const manifest = JSON.parse(readFileSync(`${dist}/manifest.json`, 'utf8')) as Record<string, Chunk>;
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.css?.forEach((file) => files.add(file));
    chunk.imports?.forEach(visit);
  };
  for (const [key, { isEntry }] of Object.entries(manifest))
    if (isEntry || key.endsWith('i18n/src/en/index.ts')) visit(key);
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`${dist}/${file}`)).length, 0);
  report({
    what: 'first route, JS and CSS, gzip',
    users: '',
    measured: `${(bytes / 1_000).toFixed(0)} KB`,
    beside: '',
    ratio: null,
    goal: '≤ 300 KB',
    met: bytes <= 300_000,
  });
}
