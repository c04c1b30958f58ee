import { endpoints } from '@roster/contract/machinery/endpoints';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answers } from './answers.ts';

const root = new URL('..', import.meta.url).pathname;
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(`${root}/${name}`, 'utf8') }));
const speaking = sources.filter(({ text }) => text.includes('useSay('));

const answering = Object.entries(answers).filter(([, how]) => typeof how !== 'string');

test('every change of the contract says what it answers with, and nothing else does', () => {
  const changes = endpoints.filter(({ method }) => method !== 'GET').map(({ name }) => name);
  expect(Object.keys(answers).sort()).toEqual(changes.sort());
});

test.each(answering)('%s answers in a toast, with the sentences it has', (change, sentences) => {
  const sayers = speaking.filter(({ text }) => text.includes(`'${change}'`));
  expect(sayers.map(({ name }) => name)).not.toEqual([]);
  for (const sentence of sentences as readonly string[])
    expect(
      sayers.some(({ text }) => says(text, sentence)),
      sentence,
    ).toBe(true);
});

test('no screen shows a success in a toast of its own', () => {
  const own = sources
    .filter(({ text }) => /showToast\(\{\s*color: 'green'/.test(text))
    .map(({ name }) => name);
  // A file that was saved is no change.
  expect(own.sort()).toEqual(['features/exports/ExportDialog.tsx', 'toasts/use-say.tsx']);
});

/** Whole, or as its beginning with what differs: `toast.request.${answer}`. */
const says = (text: string, sentence: string) =>
  text.includes(`'${sentence}'`) || text.includes(`${sentence.slice(0, sentence.lastIndexOf('.') + 1)}\${`);
