import { request, type IncomingMessage } from 'node:http';
import { restoreCell } from '@roster/domain/cells';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';
import { runningCopies } from '../../testing/running-copies.ts';

let roster: Roster;
let account: Account;
let me: Person;
let ana: Browser;

givenProduct(async (given) => {
  ({ roster } = given);
  account = await roster.account();
  me = await roster.person({ account, roles: ['accountAdministrator'], lastName: 'Aaa' });
  ana = await roster.browserOf(me);
});

/** Reads the file as a spreadsheet does. */
function read(text: string, delimiter = ',') {
  const parsed = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, delimiter });
  expect(parsed.errors.filter(({ code }) => code !== 'TooFewFields')).toEqual([]);
  return parsed.data.filter((row) => row['Email']);
}
const exported = async (query = '') => read((await ana.get(`/users/export.csv${query}`)).text);

describe('B3: the exported list', () => {
  test('is UTF-8 with a byte order mark and CRLF, with every heading in the language of the reader', async () => {
    const raw = await fetch(`${roster.base}/users/export.csv`, { headers: cookieOf(ana) });
    const bytes = Buffer.from(await raw.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const text = bytes.toString('utf8');
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(raw.headers.get('content-disposition')).toMatch(
      /^attachment; filename="roster-users-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const [heading] = text.slice(1).split('\r\n');
    expect(heading).toContain('Last sign-in (UTC)');
    expect(heading?.split(',')).toHaveLength(19);
  });

  test('keeps accents, line breaks and quotes, and writes dates as dates', async () => {
    const chloe = await roster.person({
      account,
      firstName: 'Chloé',
      lastName: 'Martín "Ñandú", née Œuvre',
      roles: ['download', 'betaSoftware'],
      lastSignInAt: new Date('2026-03-01T09:05:59Z'),
    });
    await ana.patch(`/users/${chloe.id}`, {
      version: 1,
      note: 'First line\nsecond, line',
      lastDay: '2027-01-31',
    });
    const row = (await exported('?search=Chloé'))[0];
    expect(row).toMatchObject({
      'First name': 'Chloé',
      'Last name': 'Martín "Ñandú", née Œuvre',
      Roles: 'Download, Beta Software',
      'Last sign-in (UTC)': '2026-03-01 09:05',
      'Last day of access': '2027-01-31',
      Note: 'First line\nsecond, line',
      Status: 'Active',
    });
  });

  test('is separated by semicolons where Excel wants them, or as chosen', async () => {
    const eva = await roster.person({ account, roles: ['accountAdministrator'], language: 'de' });
    const german = (await (await roster.browserOf(eva)).get('/users/export.csv')).text;
    expect(german).toMatch(/^E-Mail-Adresse;Vorname;Nachname;Status/);
    expect((await ana.get('/users/export.csv?delimiter=semicolon')).text).toContain('Email;First name');
  });

  test('contains what the filter shows, what is selected, or all, and no user of another account', async () => {
    const other = await roster.account();
    await roster.person({ account: other, email: 'stranger@elsewhere.example' });
    const locked = await roster.person({ account, lockReasons: ['administrator'] });
    expect((await exported('?status=locked')).map((row) => row['Email'])).toEqual([locked.email]);
    const selected = await ana.post('/users/export.csv', { userIds: [locked.id, me.id] });
    expect(read(selected.text).map((row) => row['Email'])).toEqual([me.email, locked.email]);
    const rest = await ana.post('/users/export.csv', {
      matching: { status: ['locked'] },
      except: [locked.id],
    });
    expect(read(rest.text)).toEqual([]);
    const { body } = await ana.get('/users/count');
    const all = await exported();
    expect(all).toHaveLength(body['total'] as number);
    expect(JSON.stringify(all)).not.toContain('stranger@elsewhere.example');
  });

  test('is in the audit log before its first row is sent', async () => {
    await exported('?status=invited');
    const { rows } = await roster.database.owner.query(
      "select details from audit_events where event = 'users.exported' order by sequence desc limit 1",
    );
    expect(rows).toEqual([{ details: { filters: { status: ['invited'] } } }]);
  });
});

describe('B3: no cell is a formula', () => {
  const vectors = [
    '=1+1', '+1', '-1', '@SUM(A1)', '=cmd|/C calc!A0', "=HYPERLINK('http://x.example')", '+cmd|x', '-2+3+cmd',
    '\t=1+1', '\r=1', '\n=1', ' =1+1', '   @x', '\u00a0=1', '\u200b=1', '\ufeff=1', '\u2060=1', '\u3000=1',
    '\uff1d1+1', '\uff0b1', '\uff0d1', '\uff20x', '\u2212 1', "'=1+1", "''=1+1", "'+1", '"=1+1', '\t', '\ttext', '\u0001=1',
    '\u001f=1', ' \t =1', 'Ray;=1+1', 'Ray,=1+1', 'Ray\t=1+1', 'Ray, \u00ad=1', 'Ray;\u2061=1', 'Ray;\ufe0f@x', 'a\n=1', 'a;"=1"', '\u00ad=1', '=\t1', '=IMPORTXML("x")', '=DDE("cmd")', '@cmd', '=-1', '+-1', '--1', '=@x', '\u200e=1', '\u2028=1',
  ]; // prettier-ignore

  test(`in any of ${vectors.length} attempts`, async () => {
    const group = await roster.group(account, 'Vectors');
    for (const [nth, value] of vectors.entries()) {
      const { id } = await roster.person({ account, email: `vector.${nth}@example.com` });
      await roster.database.owner.query(
        'update users set first_name = $2, last_name = $2, department = $2, note = $2, employee_number = $2 where id = $1',
        [id, value],
      );
      await roster.database.owner.query(
        'insert into group_members (group_id, user_id, account_id) values ($1, $2, $3)',
        [group, id, account.id],
      );
    }
    const rows = await exported(`?group=${group}`);
    expect(rows).toHaveLength(vectors.length);
    for (const row of rows) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[\s\p{C}\p{Z}]*[=+\-@＝＋－＠−]/u);
      const nth = Number(/vector\.(\d+)/.exec(row['Email'] ?? '')?.[1]);
      // The import takes away exactly what the export put there.
      expect(restoreCell(row['Note'] ?? '')).toBe(vectors[nth]);
    }
  });

  test('and other text is not changed', async () => {
    const harmless = ['3 = 3', "O'Neil", 'a+b', 'x@y', '1-2', '(=)', "'quoted'"];
    const { id, email } = await roster.person({ account });
    for (const value of harmless) {
      await roster.database.owner.query('update users set note = $2 where id = $1', [id, value]);
      expect((await exported(`?search=${email}`))[0]?.['Note']).toBe(value);
    }
  });
});

const patient = { timeout: 15_000, interval: 20 };

describe('an export of 100,000 rows', () => {
  let big: Account;
  let boss: Browser;

  beforeAll(async () => {
    big = await roster.account();
    boss = await roster.browserOf(await roster.person({ account: big, roles: ['accountAdministrator'] }));
    await roster.database.owner.query(
      `insert into users (email, first_name, last_name, country, account_id, joined_at, note)
       select 'big.' || n || '@example.com', 'First ' || n, 'Last ' || n, 'DE', $1, now(), repeat('note ', 100)
       from generate_series(1, 100000) as n`,
      [big.id],
    );
  });

  test('contains every row once', async () => {
    const { text } = await boss.get('/users/export.csv');
    const emails = new Set(read(text).map((row) => row['Email']));
    expect(emails.size).toBe(100_001);
  });

  test('waits for a slow reader and does not buffer, on one connection for the account', async () => {
    const readers = await Promise.all([1, 2, 3].map(() => openAndStop(boss).catch(() => null)));
    const written = await runningCopies(roster);
    expect(written).toHaveLength(1);
    // Only what fits into the buffers of two sockets, which the system makes as large as it likes; the whole file has
    // more than 60 million bytes.
    for (const { bytes } of written) expect(bytes).toBeLessThan(30_000_000);
    expect((await boss.get('/users?limit=1')).status).toBe(200);
    for (const reader of readers) reader?.destroy();
    await expect.poll(copies, patient).toBe(0);
  });

  test('ends on the server when the browser disconnects', async () => {
    const reader = await openAndStop(boss);
    await expect.poll(copies, patient).toBe(1);
    reader.destroy();
    await expect.poll(copies, patient).toBe(0);
    expect((await boss.get('/users/export.csv?search=Last 77777')).status).toBe(200);
  });

  const copies = async () => (await runningCopies(roster)).length;
});

/** Reads the first bytes and then stops reading. */
const openAndStop = (browser: Browser) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request(`${roster.base}/users/export.csv`, { headers: cookieOf(browser) }, (answer) => {
      answer.once('readable', () => resolve(answer));
    });
    asked.once('error', reject);
    // The second and third wait for their turn.
    asked.setTimeout(3_000, () => asked.destroy(new Error('no answer')));
    asked.end();
  });

function cookieOf(browser: Browser): Record<string, string> {
  return browser.headers;
}
