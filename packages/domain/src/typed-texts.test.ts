import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideNamePart, decideTitle, fullName, hasName } from './names.ts';
import { decideDay, decideLine, decideText, normalLine, normalText } from './typed-texts.ts';

const max = 100;
const line = (typed: string) => decideLine(normalLine(typed), { max });
const text = (typed: string) => decideText(normalText(typed), { max });
const strange = [
  ...' \t\n\r\v\u0000\u0085\u00a0\u00ad\u034f\u200b\u200c\u200d\u200e\u2028\u202e\u2060\u3000\u3164\u0301\u212a',
  'e',
  'ى',
  '👩',
  '\ud800',
  '\u{e0041}',
];
const any = fc.string({
  unit: fc.oneof(fc.constantFrom(...strange), fc.string({ unit: 'binary', maxLength: 1 })),
});

describe('X6: a text in one line', () => {
  test.each([
    ['  Ana   Weber ', 'Ana Weber'],
    ['Ana\u00a0\u3000Weber\n', 'Ana Weber'],
    ['Ana\tWeber', 'Ana Weber'],
    ['Chloe\u0301', 'Chlo\u00e9'],
    ['\u212aim', 'Kim'],
    ['An\u200bn\u00ada\u2060\ufeff', 'Anna'],
    ['Anna\u200d', 'Anna'],
    ['نمی\u200cخواهم', 'نمی\u200cخواهم'],
    ['👩\u200d💻', '👩\u200d💻'],
    ['🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['Ana\u{e0041}\u{e0042}', 'Ana'],
  ])('%j is stored as %j', (typed, stored) => expect([normalLine(typed), line(typed)]).toEqual([stored, null])); // prettier-ignore

  test.each([
    ['', 'required'],
    ['\u200b\u00ad\u2060', 'required'],
    ['\u3164', 'invisible'],
    ['\u2800\uffa0', 'invisible'],
    ['\u0301', 'invisible'],
    ['Ana\nWeber', 'oneLine'],
    ['Ana\u2028Weber', 'oneLine'],
    ['Ana\u0000', 'control'],
    ['\u001b[31mAna', 'control'],
    ['Ana\u202eanA', 'direction'],
    ['\u2066Ana', 'direction'],
    ['Ana\ud800', 'broken'],
    ['\udc00Ana', 'broken'],
    ['x'.repeat(101), 'tooLong'],
  ])('%j is refused as %s', (typed, refusal) => expect(line(typed)).toBe(refusal));

  test('has one form: reading it again changes nothing', () =>
    fc.assert(
      fc.property(any, (typed) => normalLine(normalLine(typed)) === normalLine(typed)),
      { numRuns: 2_000 },
    ));
});

describe('X6: a text of several lines', () => {
  test.each([
    [' a\r\nb  \rc\u2028d ', 'a\nb\nc\nd'],
    ['a\n\n  - b\tc', 'a\n\n  - b\tc'],
    ['\u200b\u3164\n', ''],
  ])('%j is stored as %j', (typed, stored) => expect(normalText(typed)).toBe(stored));

  test.each([
    ['\u3164', 'required'],
    ['a\u0000b', 'control'],
    ['a\u202eb', 'direction'],
    ['\ud800', 'broken'],
    ['x'.repeat(101), 'tooLong'],
  ])('%j is refused as %s', (typed, refusal) => expect(text(typed)).toBe(refusal));

  test('has one form: reading it again changes nothing', () =>
    fc.assert(
      fc.property(any, (typed) => normalText(normalText(typed)) === normalText(typed)),
      { numRuns: 2_000 },
    ));
});

describe('X6: a name', () => {
  test.each(['José', '李', 'O’Neil', 'D\u2019Arc', 'X Æ A-12', 'J.', ''])('%j is accepted', (name) =>
    expect(decideNamePart(name)).toBeNull(),
  );
  test.each([
    ['123', 'letter'],
    ['🚀', 'letter'],
    ['\u3164-', 'letter'],
    ['Claim at http://prize.example', 'link'],
    ['www.prize.example', 'link'],
    ['Go to WWW.prize.example', 'link'],
    ['http\uff1a\uff0f\uff0fprize.example', 'link'],
  ])('%j is refused as %s', (name, refusal) => expect(decideNamePart(name)).toBe(refusal));

  test('of a group may be a number or a picture, but no link', () => {
    expect(['2026', '🚀', '…'].map((name) => decideTitle(name, { max }))).toEqual([null, null, null]);
    expect(decideTitle('www.intern', { max })).toBe('link');
  });

  test('may be one name only', () => {
    const named = (firstName: string, lastName: string) => ({ firstName, lastName });
    expect([named('Ana', ''), named('', 'Weber'), named('', '')].map(hasName)).toEqual([true, true, false]);
    expect([named('Ana', ''), named('', 'Weber'), named('Ana', 'Weber')].map(fullName)).toEqual([
      'Ana',
      'Weber',
      'Ana Weber',
    ]);
  });
});

test('days before 1900 and after 2999 are refused', () => {
  expect(['0000-01-01', '1899-12-31', '1900-01-01', '2999-12-31', '9999-12-31'].map(decideDay)).toEqual([
    'day',
    'day',
    null,
    null,
    'day',
  ]);
});
