import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const kit = 'node_modules/@mantine/core';
const sources = (readdirSync('apps/web/src', { recursive: true }) as string[])
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join('apps/web/src', file), 'utf8'));

const matches = (pattern: RegExp) =>
  sources.flatMap((source) => [...source.matchAll(pattern)].map(([, found = '']) => found));

/** The kit's components that screens use, and those they are made of. */
function componentsInUse(): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || !existsSync(file) || !statSync(file).isFile() || isUnusedPart(file)) return;
    seen.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from "(\.[^"]+)"/g))
      visit(join(dirname(file), path));
  };
  const imported = matches(/import \{([^}]+)\} from '@mantine\/core'/g).flatMap((names) => names.split(','));
  for (const name of imported.map((one) => one.trim())) visit(`${kit}/esm/components/${name}/${name}.mjs`);
  return new Set([...seen].map((file) => /([^/]+)\.module\.mjs$/.exec(file)?.[1] ?? '').filter(Boolean));
}

/** Checkbox brings Checkbox.Card along; only a screen that says `Checkbox.Card` shows it. */
function isUnusedPart(file: string): boolean {
  const [, whole = '', part = ''] = /\/components\/(\w+)\/\1(\w+)\/\1\2\.module\.mjs$/.exec(file) ?? [];
  return part !== '' && !sources.some((source) => source.includes(`${whole}.${part}`));
}

test('every component of the kit that a screen uses comes with its style sheet', () => {
  const loaded = new Set(matches(/import '@mantine\/core\/styles\/(\w+)\.css'/g));
  const components = [...componentsInUse()].filter((name) => existsSync(`${kit}/styles/${name}.css`));
  expect(components.length).toBeGreaterThan(30);
  expect(components.filter((name) => !loaded.has(name)).sort()).toEqual([]);
});
