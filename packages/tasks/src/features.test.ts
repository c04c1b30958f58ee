import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { features, ground } from './features.ts';

const root = join(import.meta.dirname, '../../..');
const rooms = Object.keys(features);
const parts = Object.entries(features).flatMap(([room, more]) => [room, ...more]);
const entries = (folder: string) => readdirSync(join(root, folder), { withFileTypes: true });
const folders = (folder: string) =>
  entries(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
/** The names of the sources in a folder, without what their endings say. */
const sources = (folder: string) =>
  entries(folder)
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ name }) => name.replace(/(\.test|\.spec)?\.tsx?$/, ''));

describe('a room has one name on every floor', () => {
  test.each(['apps/api/src/features', 'apps/web/src/features'])('in %s', (folder) => {
    expect(folders(folder).filter((name) => !rooms.includes(name))).toEqual([]);
  });

  test.each([
    ['packages/domain/src', 'domain'],
    ['packages/contract/src', 'contract'],
    ['packages/i18n/src/en', 'i18n'],
  ])('in %s', (folder, layer) => {
    const known = [...parts, ...(ground[layer] ?? [])];
    expect(sources(folder).filter((name) => !known.includes(name))).toEqual([]);
  });

  test('in the browser tests of one room; those that cross rooms are journeys', () => {
    expect(sources('apps/web/e2e/features').filter((name) => !parts.includes(name))).toEqual([]);
  });

  test('in the help: each article says which room it explains', () => {
    const unknown = entries('packages/help/articles/en').filter(({ name }) => {
      const text = readFileSync(join(root, 'packages/help/articles/en', name), 'utf8');
      return !rooms.includes(/^feature: (.+)$/m.exec(text)?.[1] ?? '');
    });
    expect(unknown.map(({ name }) => name)).toEqual([]);
  });
});

test('no room is only a name: each is a folder of the server or the web, or a subject of the contract or the domain', () => {
  const built = [
    ...folders('apps/api/src/features'),
    ...folders('apps/web/src/features'),
    ...sources('packages/contract/src'),
    ...sources('packages/domain/src'),
  ];
  expect(rooms.filter((room) => !built.includes(room))).toEqual([]);
});
