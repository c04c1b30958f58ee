import { expect, test } from 'vitest';
import { pastedPeople } from './pasted-people.ts';

test('a column of addresses becomes people, their names guessed', () => {
  expect(pastedPeople('ana.weber@harbor.example\r\nben-ortiz@harbor.example\n')).toEqual([
    { email: 'ana.weber@harbor.example', firstName: 'Ana', lastName: 'Weber' },
    { email: 'ben-ortiz@harbor.example', firstName: 'Ben', lastName: 'Ortiz' },
  ]);
});

test('what a mail program copies keeps its names', () => {
  expect(pastedPeople('"Chloé Martin" <Chloe@Harbor.example>; María del Mar Ruiz <mm@x.example>')).toEqual([
    { email: 'chloe@harbor.example', firstName: 'Chloé', lastName: 'Martin' },
    { email: 'mm@x.example', firstName: 'María', lastName: 'del Mar Ruiz' },
  ]);
});

test('an address without a name leaves it to be typed; each address occurs once; other text is left out', () => {
  expect(pastedPeople('x1@a.example x1@a.example nobody@ mailto:y2@b.example')).toEqual([
    { email: 'x1@a.example', firstName: '', lastName: '' },
    { email: 'y2@b.example', firstName: '', lastName: '' },
  ]);
});
