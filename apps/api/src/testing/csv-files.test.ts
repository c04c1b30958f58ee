import { endpoints } from '@roster/contract/machinery/contract';
import { delimiters, type Delimiter } from '@roster/contract/machinery/csv';
import { restoreCell } from '@roster/domain/cells';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { givenSharedAccount } from './given-account.ts';
import type { Browser, Person, Roster } from './given-roster.ts';

// B3, for every file of the contract: opened by whatever program, at whatever separator, no cell is a formula.

let roster: Roster;
let ana: Browser;
let members: Person[];
const texts = [
  'Ray;=1+1',
  'Ray,+1',
  'Ray\t@x',
  "Ray;'-1",
  'Ray, \u00ad=1',
  ';\u2061=1',
  '\ufe0f=1',
  'a\n=1',
  '＝1',
  'x;"=1"',
];

givenSharedAccount(async (given) => {
  const { account } = given;
  ({ roster, ana } = given);
  members = await Promise.all(texts.map(() => roster.person({ account })));
  for (const [nth, text] of texts.entries()) {
    // Past the rules for names, as an older version or a directory may have written it.
    await roster.database.owner.query(
      'update users set first_name = $2, last_name = $2, department = $2, note = $2, employee_number = $2 where id = $1',
      [members[nth]?.id, text],
    );
    const group = await roster.group(account, `${text}${nth}`);
    const { id } = members[nth] as Person;
    await ana.post('/users/groups', { userIds: [id], add: [group] });
    await ana.post('/users/lock', { userIds: [id], reason: text });
    await roster.seat(account, text, members[nth]);
  }
});

const files = endpoints.filter(({ produces }) => produces === 'text/csv');
const formula = /^[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠−]/u;

describe.each(files.map((endpoint) => [endpoint.name, endpoint] as const))('%s', (_name, endpoint) => {
  test.each(Object.keys(delimiters) as Delimiter[])('separated by %s has no formula', async (delimiter) => {
    const body = { userIds: members.map(({ id }) => id), delimiter };
    const { status, text } =
      endpoint.method === 'GET'
        ? await ana.get(`${endpoint.path}?delimiter=${delimiter}`)
        : await ana.post(endpoint.path, body);
    expect(status).toBe(200);
    const { data } = Papa.parse<string[]>(text.replace('\ufeff', ''), { delimiter: delimiters[delimiter] });
    const cells = data.flat();
    expect(cells.filter((cell) => formula.test(cell))).toEqual([]);
    expect(cells.some((cell) => restoreCell(cell).includes(texts[0] ?? ''))).toBe(true);

    // As a program reads it that cuts somewhere else: there our quotes stand within a cell and mean nothing.
    for (const separator of [',', ';', '\t']) {
      const cut = text.split(/[\r\n]+/).flatMap((line) => line.split(separator));
      expect(cut.filter((piece) => formula.test(piece.replace(/^"+/, '')))).toEqual([]);
    }
  });
});
