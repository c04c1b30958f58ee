import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('a field whose choices the server finds says when it failed, instead of that there are none', () => {
  const root = new URL('..', import.meta.url).pathname;
  const fields = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => ({ name, text: readFileSync(`${root}/${name}`, 'utf8') }))
    .filter(({ text }) => text.includes('onSearchChange='));
  expect(fields.length).toBeGreaterThan(2);
  const silent = fields.filter(({ text }) => !/\buse(NothingFound|FoundUsers|FoundAccounts)\(/.test(text));
  expect(silent.map(({ name }) => name)).toEqual([]);
  const fixed = fields.filter(({ text }) => /nothingFoundMessage=\{t\(/.test(text));
  expect(fixed.map(({ name }) => name)).toEqual([]);
});
