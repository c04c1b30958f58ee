import { restoreCell, safeCell } from '@roster/domain/cells';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { csvLine } from './csv.ts';

// B3: files that stream from the database are made safe there; the rule is still one.

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const written = async (texts: string[]) => {
  const { rows } = await database.owner.query<{ cell: string }>(
    'select csv_safe(text) as cell from unnest($1::text[]) with ordinality as t (text, nth) order by nth',
    [texts],
  );
  return rows.map(({ cell }) => cell);
};

describe('the database writes a cell as the rule says', () => {
  test('whatever character comes before the sign', async () => {
    const characters: string[] = [];
    for (let code = 1; code <= 0x10ffff; code += 1)
      if (code < 0xd800 || code > 0xdfff) characters.push(String.fromCodePoint(code));
    const texts = [...characters.map((one) => `${one}=1`), ...characters.map((one) => `a;${one}@b`)];
    for (let from = 0; from < texts.length; from += 50_000) {
      const part = texts.slice(from, from + 50_000);
      const cells = await written(part);
      const differing = part.filter((text, nth) => cells[nth] !== safeCell(text));
      expect(differing).toEqual([]);
    }
  });

  test('whatever the text is, and twice in a row', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...'=+-@＝,;\t\r\n\'" a\u00ad\u2061\ufe0f', '\u{e0041}'),
      fc.string({ unit: 'grapheme', maxLength: 3 }).map((text) => text.replaceAll('\u0000', '')),
    );
    const texts = fc.sample(
      fc.array(piece).map((pieces) => pieces.join('')),
      5_000,
    );
    const cells = await written(texts);
    expect(cells).toEqual(texts.map(safeCell));
    expect(cells.map(restoreCell)).toEqual(texts);
    expect(await written(cells)).toEqual(cells.map(safeCell));
  });
});

test('a line that the server writes is safe as well', () => {
  expect(csvLine(['a', 'b;=1', '=2'], 'comma')).toBe("a,b;'=1,'=2\r\n");
});
