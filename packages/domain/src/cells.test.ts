import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restoreCell, safeCell } from './cells.ts';
import { formulaVectors, harmlessTexts } from './cells.vectors.ts';

const signs = [...'=+-@＝＋－＠−﹦﹢﹣﹫'];
const separators = [...',;\t\r\n'];
const unseen = [
  '',
  ' ',
  '\u00a0',
  '\u00ad',
  '\u2061',
  '\ufe0f',
  '\u200b',
  '\u3164',
  '\ufeff',
  '\u{e0041}',
  "'",
  '\u0000',
];
const piece = fc.oneof(
  fc.constantFrom(...signs, ...separators, ...unseen, '"', 'a', '1', '\ud800'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const anyText = fc.array(piece).map((pieces) => pieces.join(''));
const runs = { numRuns: 3_000 };

/** What another program makes of a cell: pieces, without the quotes that it takes for its own. */
const piecesOf = (cell: string) => cell.split(/[,;\t\r\n]/).map((piece) => piece.replace(/^"+/, ''));
const isFormula = (text: string) =>
  /^[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*[=+\-@＝＋－＠−﹦﹢﹣﹫]/u.test(text);

describe('B3: a cell of a file', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['Ray;=1+1', "Ray;'=1+1"],
    ['Ray, =1+1', "Ray,' =1+1"],
    ['Ray\t@x', "Ray\t'@x"],
    ['one\n-two', "one\n'-two"],
    ['x;"=1+1"', `x;'"=1+1"`],
    ['\u00ad=1', "'\u00ad=1"],
    ['a;\u2061=1', "a;'\u2061=1"],
    ["'=1", "''=1"],
    ["' =1", "'' =1"],
    ['\ttext', "'\ttext"],
    ['"=1+1', '\'"=1+1'],
    ['-5', "'-5"],
    ['+49 30 1234567', "'+49 30 1234567"],
  ])('%j is written as %j', (text, cell) =>
    expect([safeCell(text), restoreCell(cell)]).toEqual([cell, text]),
  );

  test.each(harmlessTexts)('%j stays as it is', (text) =>
    expect([safeCell(text), restoreCell(text)]).toEqual([text, text]),
  );

  test.each(formulaVectors)('%j is no formula, and is restored exactly', (text) => {
    const cell = safeCell(text);
    expect(piecesOf(cell).filter(isFormula)).toEqual([]);
    expect(cell.length).toBeGreaterThan(text.length);
    expect([restoreCell(cell), restoreCell(restoreCell(safeCell(cell)))]).toEqual([text, text]);
  });

  test('begins no formula, wherever it is cut', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        return !piecesOf(safeCell(text)).some(isFormula);
      }),
      runs,
    ));

  test('is restored exactly, even if it was escaped before', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const once = safeCell(text);
        return restoreCell(once) === text && restoreCell(restoreCell(safeCell(once))) === text;
      }),
      runs,
    ));

  test('knows every character that cannot be seen', () => {
    const missed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (/[\t\r\n]|\p{Cs}/u.test(character) || !isFormula(`${character}=1`)) continue;
      if (safeCell(`${character}=1`) !== `'${character}=1`) missed.push(code.toString(16));
    }
    expect(missed).toEqual([]);
  });
});
