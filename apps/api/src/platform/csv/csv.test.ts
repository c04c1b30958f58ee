import { delimiters } from '@roster/contract/machinery/csv';
import { restoreCell, safeCell } from '@roster/domain/cells';
import { formulaVectors, harmlessTexts } from '@roster/domain/cells.vectors';
import fc from 'fast-check';
import type { PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { isFormula, readCells, readingsOf } from '../../testing/read-cells.ts';
import { copyOptions, csvLine } from './csv.ts';

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

const anyTexts = () => {
  const piece = fc.oneof(
    fc.constantFrom(...'=+-@＝,;\t\r\n\'" a\u00ad\u2061\ufe0f', '\u{e0041}'),
    fc.string({ unit: 'grapheme', maxLength: 3 }).map((text) => text.replaceAll('\u0000', '')),
  );
  return fc.sample(
    fc.array(piece).map((pieces) => pieces.join('')),
    5_000,
  );
};

describe('the database writes a cell as the rule says', () => {
  test('for each vector, and leaves harmless texts as they are', async () => {
    expect(await written(formulaVectors)).toEqual(formulaVectors.map(safeCell));
    expect(await written(harmlessTexts)).toEqual(harmlessTexts);
  });

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
    const texts = anyTexts();
    const cells = await written(texts);
    expect(cells).toEqual(texts.map(safeCell));
    expect(cells.map(restoreCell)).toEqual(texts);
    expect(await written(cells)).toEqual(cells.map(safeCell));
  });
});

describe.each(['comma', 'semicolon'] as const)('a file separated by %s', (delimiter) => {
  /** Each text at the beginning, in the middle and at the end of a line: once as the server writes it, once as COPY. */
  const lines = {
    server: (texts: string[]) =>
      Promise.resolve(texts.map((text) => csvLine([text, 'x', text, text], delimiter))),
    database: async (texts: string[]) => {
      const client = await database.owner.connect();
      try {
        await client.query('create temporary table given (nth integer, text text)');
        await client.query(
          'insert into given select nth, text from unnest($1::text[]) with ordinality as t (text, nth)',
          [texts],
        );
        const cells = 'csv_safe(text), $$x$$, csv_safe(text), csv_safe(text)';
        return [
          await copied(
            client,
            `copy (select ${cells} from given order by nth) to stdout ${copyOptions(delimiter)}`,
          ),
        ];
      } finally {
        await client.query('drop table given');
        client.release();
      }
    },
  };

  test.each(['server', 'database'] as const)(
    'written by the %s has no formula, whatever program reads it, and gives every text back',
    async (route) => {
      const texts = [...formulaVectors, ...harmlessTexts, ...anyTexts()].filter((text) => text !== '');
      const file = (await lines[route](texts)).join('');
      expect(readingsOf(file).filter(isFormula)).toEqual([]);
      const cells = readCells(file.replaceAll('\r\n', '\n'), delimiters[delimiter]).map(restoreCell);
      expect(new Set(cells).size).toBeGreaterThan(1_000);
      expect(cells).toEqual([
        ...texts.map((text) => text.replaceAll('\r\n', '\n')).flatMap((text) => [text, 'x', text, text]),
        '',
      ]);
    },
  );
});

async function copied(client: PoolClient, statement: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of client.query(copyTo(statement))) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

test('a line that the server writes is safe as well', () => {
  expect(csvLine(['a', 'b;=1', '=2'], 'comma')).toBe("a,b;'=1,'=2\r\n");
});
