import { expect, test } from 'vitest';
import { mergeInPlace } from './use-lasting.ts';

const row = (id: string, name = id) => ({ id, name });
const idOf = ({ id }: { id: string }) => id;
const namesOf = (rows: { name: string }[]) => rows.map(({ name }) => name);

test('a row that left the list keeps its place, so the next one does not move up', () => {
  const merged = mergeInPlace([row('a'), row('b'), row('c')], [row('a'), row('c')], idOf);
  expect(namesOf(merged)).toEqual(['a', 'b', 'c']);
});

test('a row that came to the list moves none of the others', () => {
  const merged = mergeInPlace([row('a'), row('b')], [row('new'), row('a'), row('b')], idOf);
  expect(namesOf(merged)).toEqual(['a', 'b', 'new']);
});

test('a row that changed is shown as it is now', () => {
  expect(namesOf(mergeInPlace([row('a'), row('b')], [row('a', 'A'), row('b')], idOf))).toEqual(['A', 'b']);
});
