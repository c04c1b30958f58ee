import fc from 'fast-check';
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
    ['a German file', 'Name,Vorname,E-Mail\nWeber,Ana,ana@harbor.example'],
    ['a file with the last name first', 'Last name,First name,Email\nWeber,Ana,ana@harbor.example'],
    ['a file with blanks', 'First name, Last name, Email\nAna, Weber, ana@harbor.example'],
    ['a file in quotes', '"ana@harbor.example","Ana","Weber"'],
    ['a line with semicolons', 'Ana;Weber;ana@harbor.example'],
    ['full names below a heading', 'Email;Name\nana@harbor.example;"Weber, Ana"'],
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

describe('a table', () => {
  const headings = [
    ['First name', 'Last name', 'Email'],
    ['Vorname', 'Nachname', 'E-Mail'],
    ['Vorname', 'Name', 'E-Mail-Adresse'],
    ['Nombre', 'Apellidos', 'Correo electrónico'],
  ];
  const name = fc.stringMatching(/^[A-ZÄÖÑ][a-zäöñé]{1,8}(?:[ ,;"'-][A-Za-zäöñé]{1,8})?$/u);
  const person = fc.record({ firstName: name, lastName: name, email: fc.stringMatching(/^[a-z]{3,8}$/) });
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

  test('is read the same with every separator, quoting, language of the heading and order of its columns', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(person, { minLength: 1, maxLength: 4, selector: ({ email }) => email }),
        fc.constantFrom('\t', ';', ','),
        fc.constantFrom(...headings),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        fc.boolean(),
        (people, separator, heading, order, quotesAll) => {
          const shown = (cell: string) => (quotesAll || /[",;\t]/.test(cell) ? quoted(cell) : cell);
          const line = (cells: string[]) => order.map((at) => shown(cells[at] ?? '')).join(separator);
          const expected = people.map((one) => ({ ...one, email: `${one.email}@harbor.example` }));
          const rows = expected.map(({ firstName, lastName, email }) =>
            line([firstName, lastName, email, 'Bridges']),
          );
          expect(readPastedPeople([line([...heading, 'Team']), ...rows].join('\n'))).toEqual({
            people: expected,
            unreadable: ['Team'],
            duplicates: [],
          });
        },
      ),
    );
  });

  test('below a heading, a line in another form is still read', () => {
    const { people } = readPastedPeople(
      'Email\tName\nana@harbor.example\tAna Weber\nChloé Martin <chloe@harbor.example>',
    );
    expect(people).toEqual([ana, chloe]);
  });

  test('a number is no name', () => {
    expect(readPastedPeople('Ana Weber\tana@harbor.example\t+49 30 1234').people).toEqual([ana]);
    expect(readPastedPeople('Ana Weber\tana@harbor.example\t+49 30 1234').unreadable).toEqual([
      '+49 30 1234',
    ]);
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
