import { words as frame } from '@roster/i18n/en/frame';
import { words as records } from '@roster/i18n/en/records';
import { words as screens } from '@roster/i18n/en/screens';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// A question about one is asked by their name: "1 user" does not say whether it is the right one.

const words: Record<string, string> = { ...frame, ...records, ...screens };
const root = new URL('..', import.meta.url).pathname;
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(`${root}/${name}`, 'utf8') }));

/** The sentences of a title that count and name no one. */
const counting = (title: string) =>
  [...title.matchAll(/t\(\s*['`]([\w.]+)['`]/g)]
    .map(([, id = '']) => id)
    .filter((id) => words[id]?.includes('{count') && !words[id]?.includes('{name'));

test('a dialog that counts what it is about has a title for one of them alone', () => {
  const dialogs = sources.flatMap(({ name, text }) =>
    text
      .split(/<Confirm(?:Dialog|Ticked)\b/)
      .slice(1)
      .map((part) => ({ name, title: /title=\{([\s\S]*?)\n {6}\w+=/.exec(part)?.[1] ?? '' })),
  );
  const counted = dialogs.filter(({ title }) => counting(title).length > 0);
  expect(counted.length).toBeGreaterThan(10);
  const nameless = counted.filter(({ title }) => !/t\(\s*['`][\w.]+\.one['`],\s*\{ name/.test(title));
  expect(nameless.map(({ name }) => name)).toEqual([]);
});

test('a change that is said by number is said by name where it concerned one', () => {
  const said = sources
    .filter(({ text }) => text.includes('useResult('))
    .flatMap(({ name, text }) =>
      [...text.matchAll(/say\(\s*'\w+',\s*'([\w.]+)'/g)].map(([, id = '']) => ({ name, id })),
    );
  const byNumber = said.filter(({ id }) => words[id]?.includes('{count') && !words[id]?.includes('{name'));
  expect(byNumber.length).toBeGreaterThan(3);
  const files = [...new Set(byNumber.map(({ name }) => name))];
  const nameless = files.filter((file) => !/onlyName\(/.test(textOf(file)));
  expect(nameless).toEqual([]);
});

const textOf = (file: string) => sources.find(({ name }) => name === file)?.text ?? '';
