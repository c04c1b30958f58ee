import { endpoints } from '@roster/contract/machinery/endpoints';
import { delimiters, type Delimiter } from '@roster/contract/machinery/csv';
import { restoreCell, safeCell } from '@roster/domain/cells';
import { formulaVectors } from '@roster/domain/cells.vectors';
import { exportWords } from '@roster/i18n/exports';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { givenSharedAccount } from './given-account.ts';
import type { Browser, Person, Roster } from './given-roster.ts';
import { isFormula, readingsOf } from './read-cells.ts';

// B3, for every file of the contract: opened by whatever program, at whatever separator, no cell is a formula.

let roster: Roster;
let ana: Browser;
let members: Person[];
const texts = formulaVectors;
/** What an address may begin with. */
const signs = ['-', '+', '='];

givenSharedAccount(async (given) => {
  const { account } = given;
  ({ roster, ana } = given);
  members = [];
  for (const [nth] of texts.entries())
    members.push(
      await roster.person({
        account,
        email: `${['', ...signs][nth % (signs.length + 1)]}v${nth}@example.com`,
      }),
    );
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
  await roster.database.owner.query(
    `insert into usage_users (account_id, product_id, user_id, first_used_at, last_used_at)
     select s.account_id, s.product_id, s.user_id, now(), now() from seats s where s.account_id = $1`,
    [account.id],
  );
  await roster.database.owner.query(
    `insert into usage_product_days (account_id, product_id, day, users, seconds, peak, peak_due)
     select account_id, product_id, now(), 1, 60, 1, false from usage_users where account_id = $1 group by 1, 2`,
    [account.id],
  );
});

const files = endpoints.filter(({ produces }) => produces === 'text/csv');
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
    expect(cells.filter(isFormula)).toEqual([]);
    expect(cells.some((cell) => restoreCell(cell).includes(texts[0] ?? ''))).toBe(true);

    // As any program reads it, wherever it cuts.
    expect(readingsOf(text).filter(isFormula)).toEqual([]);
  });
});

test('every place that writes CSV is one of these files, and goes through the one way to write it', () => {
  const root = new URL('../../../..', import.meta.url).pathname;
  const naming = (text: RegExp) =>
    execFileSync('git', ['ls-files', 'apps', 'packages'], { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter(
        (file) => /(?<!\.test|\.soak)\.tsx?$/.test(file) && /\/src\/(?!generated\/|testing\/)/.test(file),
      )
      .filter((file) => text.test(readFileSync(`${root}/${file}`, 'utf8')));

  expect(files.length).toBeGreaterThanOrEqual(3);
  expect(naming(/text\/csv/)).toEqual([
    'apps/api/src/http/send-csv.ts',
    // Where the files of the contract are declared: this test reads each of them.
    'packages/contract/src/audit.ts',
    'packages/contract/src/exports.ts',
    'packages/contract/src/machinery/endpoint.ts',
    'packages/contract/src/seats.ts',
    'packages/contract/src/usage.ts',
  ]);
  expect(naming(/format csv|\\ufeff.*csv|byteOrderMark/i)).toEqual(['apps/api/src/platform/csv/csv.ts']);
  // No screen writes a file of its own: it saves what the server sent.
  expect(naming(/new Blob\(|data:text/)).toEqual([]);
  const writers = naming(/copyOptions\(/).filter((file) => !file.endsWith('platform/csv.ts'));
  expect(writers.length).toBeGreaterThan(0);
  for (const file of writers) expect(readFileSync(`${root}/${file}`, 'utf8')).toContain('csv_safe(');
});

test('the words of a file begin no formula in any language', () => {
  const words = Object.values(exportWords).flatMap((one) =>
    Object.entries(one)
      .filter(([id]) => /^(users\.(status|source)|roles|export)\./.test(id))
      .map(([, word]) => word),
  );
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word) => safeCell(word) !== word)).toEqual([]);
});
