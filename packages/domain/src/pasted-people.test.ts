import { describe, expect, test } from 'vitest';
import { pastedAddresses, readPastedPeople } from './pasted-people.ts';

const ana = { email: 'ana@harbor.example', firstName: 'Ana', lastName: 'Weber' };
const chloe = { email: 'chloe@harbor.example', firstName: 'Chloé', lastName: 'Martin' };
const pat = { email: "pat.o'hara@harbor.example", firstName: 'Pat', lastName: 'O’Hara' };

describe('one person, as programs copy one', () => {
  test.each([
    ['Outlook', 'Weber, Ana <ana@harbor.example>'],
    ['Outlook, quoted', '"Weber, Ana" <ana@harbor.example>'],
    ['Outlook, quoted the other way', "'Ana Weber' <ana@harbor.example>"],
    ['Gmail', 'Ana Weber <ana@harbor.example>,'],
    ['Apple Mail', 'Ana Weber <Ana@Harbor.example>'],
    ['Thunderbird', '"Ana Weber" <ana@harbor.example>'],
    ['a plain text reply', 'Ana Weber <mailto:ana@harbor.example>'],
    ['an old reply', 'Ana Weber [mailto:ana@harbor.example]'],
    ['without a blank', 'Ana Weber<ana@harbor.example>'],
    ['a header', 'To: Ana Weber <ana@harbor.example>'],
    ['a German header', 'An: Weber, Ana <ana@harbor.example>;'],
    ['the name afterwards', 'ana@harbor.example (Ana Weber)'],
    ['the name afterwards, bare', 'ana@harbor.example Ana Weber'],
    ['no brackets', 'Ana Weber ana@harbor.example'],
    ['a numbered list', '1. Ana Weber ana@harbor.example'],
    ['a bullet', '• Ana Weber – ana@harbor.example'],
    ['a row: first, last, address', 'Ana\tWeber\tana@harbor.example'],
    ['a row: address, first, last', 'ana@harbor.example\tAna\tWeber'],
    ['a row: name, address', 'Ana Weber\tana@harbor.example'],
    ['a row: last and first in one cell', 'Weber, Ana\tana@harbor.example'],
    ['a line of a file', 'Ana,Weber,ana@harbor.example'],
    ['a row with empty cells', '\tAna\tWeber\t\tana@harbor.example\t'],
    ['a heading with the last name first', 'Nachname\tVorname\tE-Mail\nWeber\tAna\tana@harbor.example'],
    ['a Spanish heading', 'Correo\tApellidos\tNombre\nana@harbor.example\tWeber\tAna'],
  ])('%s', (_program, text) => {
    expect(readPastedPeople(text)).toEqual({ people: [ana], unreadable: [], duplicates: [] });
  });

  test.each([
    'x1@a.example;',
    '<x1@a.example>',
    'mailto:x1@a.example',
    'mailto:x1@a.example?subject=Hello%20you',
    '"x1@a.example"',
    "'x1@a.example'",
    "'x1@a.example' <x1@a.example>",
    'x1@a.example <x1@a.example>',
    ' x1@a.example.',
    '\ufeffx1@a.example\u200b',
    '(x1@a.example)',
  ])('%s has no name, which is left to be typed', (text) => {
    expect(readPastedPeople(text)).toEqual({
      people: [{ email: 'x1@a.example', firstName: '', lastName: '' }],
      unreadable: [],
      duplicates: [],
    });
  });
});

describe('many people', () => {
  test.each([
    ['Outlook', 'Weber, Ana <ana@harbor.example>; Martin, Chloé <chloe@harbor.example>'],
    ['Gmail', 'Ana Weber <ana@harbor.example>, Chloé Martin <chloe@harbor.example>'],
    [
      'last names first, with commas',
      'Weber, Ana <ana@harbor.example>, Martin, Chloé <chloe@harbor.example>',
    ],
    ['lines', 'Ana Weber <ana@harbor.example>\r\nChloé Martin <chloe@harbor.example>\n\n'],
    ['a column that lost its line breaks', 'Ana Weber ana@harbor.example Chloé Martin chloe@harbor.example'],
    ['rows', 'Ana\tWeber\tana@harbor.example\nChloé\tMartin\tchloe@harbor.example'],
    ['a list and rows', 'Ana Weber <ana@harbor.example>;\nChloé\tMartin\tchloe@harbor.example'],
  ])('%s', (_program, text) => {
    expect(readPastedPeople(text)).toEqual({ people: [ana, chloe], unreadable: [], duplicates: [] });
  });

  test('an apostrophe belongs to the address and to the name', () => {
    expect(readPastedPeople("O’Hara, Pat <pat.o'hara@harbor.example>").people).toEqual([pat]);
    expect(pastedAddresses("pat.o'hara@harbor.example, ana@harbor.example")).toEqual([pat.email, ana.email]);
  });

  test('names that are missing are guessed from the address', () => {
    expect(readPastedPeople('ana.weber@harbor.example\nben-ortiz@harbor.example').people).toEqual([
      { email: 'ana.weber@harbor.example', firstName: 'Ana', lastName: 'Weber' },
      { email: 'ben-ortiz@harbor.example', firstName: 'Ben', lastName: 'Ortiz' },
    ]);
  });

  test('nothing disappears: unreadable lines and duplicates are listed', () => {
    const text = 'ana@harbor.example; Ben Ortiz; chloe@; ANA@harbor.example; x@y, Dev';
    const { people, unreadable, duplicates } = readPastedPeople(text);
    expect(people.map(({ email }) => email)).toEqual(['ana@harbor.example']);
    expect(unreadable).toEqual(['Ben Ortiz', 'chloe@', 'x@y', 'Dev']);
    expect(duplicates).toEqual(['ana@harbor.example']);
  });
});

describe('B1: a search', () => {
  test.each(['ana@harbor.example', 'harbor', 'weber@', 'Weber, Ana', 'ana weber@harbor.example'])(
    '"%s" is an ordinary one',
    (text) => expect(pastedAddresses(text)).toBeNull(),
  );
  test.each([
    'Weber, Ana <ana@harbor.example>',
    '<ana@harbor.example>',
    'ana@harbor.example;',
    'mailto:ana@harbor.example',
  ])('"%s" is for one address', (text) => expect(pastedAddresses(text)).toEqual(['ana@harbor.example']));

  test('of two or more is for whole addresses, however they are separated', () =>
    expect(pastedAddresses('Ana <ana@harbor.example>; BEN@harbor.example\nana@harbor.example')).toEqual([
      'ana@harbor.example',
      'ben@harbor.example',
    ]));
});
