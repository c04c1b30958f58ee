import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { report } from './report.ts';

export const firstRouteLimit = 300_000;

export function firstRoute(): void {
  const bytes = firstRouteBytes();
  report({
    what: 'first route, JS and CSS, gzip',
    users: '',
    measured: `${(bytes / 1_000).toFixed(0)} KB`,
    beside: '',
    ratio: null,
    goal: `≤ ${firstRouteLimit / 1_000} KB`,
    met: bytes <= firstRouteLimit,
  });
}

/** What a browser loads for the list of users, in bytes after gzip: the entry, its imports, the styles and one language. */
export function firstRouteBytes(): number {
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
    if (isEntry || key.endsWith('i18n/src/en/frame.ts')) visit(key);
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`${dist}/${file}`)).length, 0);
}
