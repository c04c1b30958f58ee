import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clearedOf } from './clear-sent.ts';

const root = new URL('..', import.meta.url).pathname;
const matching = (pattern: RegExp) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
    .filter((name) => pattern.test(readFileSync(`${root}/${name}`, 'utf8')))
    .toSorted();

test('a sent text is cleared, and what was typed since then stays (X6)', () => {
  expect(clearedOf('Hello')('Hello ')).toBe('');
  expect(clearedOf('Hello')('Hello, and')).toBe('Hello, and');
});

test('no field is cleared without a look at what was sent', () => {
  // Its code comes from the address.
  expect(matching(/\bset[A-Z]\w*\(''\)/)).toEqual(['features/devices/DeviceCodePage.tsx']);
  // A form is filled by the clipboard, and with the changes of someone else.
  const filling = ['features/adding/use-add-one.ts', 'form/TheirChanges.tsx', 'form/clear-sent.ts'];
  expect(matching(/\bform\.reset\(/)).toEqual(filling);
});
