import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keys, placesByKey } from './keys.ts';
import { shownKeys } from './shown-keys.ts';

const root = new URL('..', import.meta.url).pathname;
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(`${root}/${name}`, 'utf8') }));

const shown = shownKeys.flatMap((group) => group.shown.flatMap(({ press }) => press));

test('every key that the portal listens for is in the list of keys', () => {
  const known = [...Object.values(keys), ...Object.keys(placesByKey)];
  expect(known.filter((key) => !shown.includes(key))).toEqual([]);
});

test('the list of keys shows none that nothing listens for', () => {
  const modifiers = ['Control', 'Shift'];
  const known: string[] = [...modifiers, ...Object.values(keys), ...Object.keys(placesByKey)];
  expect(shown.filter((key) => !known.includes(key))).toEqual([]);
});

test('no single key acts on a screen that is beneath a dialog', () => {
  const listening = sources.filter(({ text }) => /document\.addEventListener\('keydown'/.test(text));
  const single = listening.filter(({ name, text }) => /\bkeys\.\w/.test(text) && !name.includes('palette'));
  const others = single.filter(({ name }) => !['shell/PaletteButton.tsx', 'list/use-tip.tsx'].includes(name));
  expect(others.length).toBeGreaterThan(2);
  expect(others.filter(({ text }) => !text.includes('isBeneath(')).map(({ name }) => name)).toEqual([]);
});

/** What is pressed in one field acts in that field alone, as everywhere: it is no shortcut. */
const ofOneField = [
  'features/palette/PaletteDialog.tsx',
  // Pressing Ctrl loads the palette ahead.
  'features/palette/index.tsx',
  'features/palette/use-typed-ahead.ts',
  'form/NameDialog.tsx',
  'ui/SearchField.tsx',
  // Whatever key is a sign of life, or of the form that it is pressed in.
  'session/activity.ts',
  'typed.ts',
  // Whatever key is the reader's first move.
  'list/use-on-first-move.ts',
];

test('a handler of keys names each key by the list of keys', () => {
  const handling = sources.filter(({ text }) => /'keydown'|onKeyDown=|event\.key\b/.test(text));
  const others = handling.filter(({ name }) => !ofOneField.includes(name));
  expect(others.length).toBeGreaterThan(5);
  // A key in quotes, such as `event.key === 'Enter'`, or a table of keys.
  const inQuotes = /\bkey(?:\.toLowerCase\(\))? [!=]== '|\b(?:Arrow|Page)(?:Up|Down|Left|Right): /;
  expect(others.filter(({ text }) => inQuotes.test(text)).map(({ name }) => name)).toEqual([]);
  const asking = others.filter(({ text }) => /onKeyDown=/.test(text) === false);
  expect(
    asking.filter(({ text }) => !/shell\/keys\.ts|\.\/keys\.ts/.test(text)).map(({ name }) => name),
  ).toEqual([]);
});
