import { describe, expect, test } from 'vitest';
import { givenAccount } from './given-account.ts';
import type { Account, Browser, Roster } from './given-roster.ts';

let roster: Roster;
let account: Account;
let ana: Browser;

givenAccount((given) => ({ roster, account, ana } = given));

type Item = { id: string; name: string; firstName: string; lastName: string };
const itemsOf = async (path: string) => (await ana.get(path)).body['items'] as Item[];

describe('X6: names that look equal are equal', () => {
  const twins = [
    'KIM’S CAFÉ',
    'Kim’s  Café',
    ' Kim’s\u00a0Café ',
    'Kim’s Cafe\u0301',
    'Ki\u200bm’s Ca\u00adfé',
    '\u212aim’s Café',
    'Kim’s Caf\u00e9\u2060',
    'Ki\u200dm’s Café\ufe0f',
    '\uff2bim’s Café',
  ];
  const things = [
    { kind: 'group', path: '/groups', taken: 'groups.nameTaken', more: {} },
    { kind: 'view', path: '/saved-views', taken: 'views.nameTaken', more: { query: {} } },
  ];

  test.each(things)(
    'of a $kind, when it is created and when it is renamed',
    async ({ path, taken, more }) => {
      expect((await ana.post(path, { name: 'Kim’s Café', ...more })).status).toBe(201);
      expect((await ana.post(path, { name: 'Other', ...more })).status).toBe(201);
      const other = (await itemsOf(path)).find(({ name }) => name === 'Other');
      for (const name of twins) {
        const created = await ana.post(path, { name, ...more });
        const version = path === '/groups' ? { version: 1 } : {};
        const renamed = await ana.patch(`${path}/${other?.id}`, { name, ...version });
        expect({ name, codes: [created.body['code'], renamed.body['code']] }).toEqual({
          name,
          codes: [taken, taken],
        });
      }
      // Another accent is another name.
      expect((await ana.post(path, { name: 'Kim’s Cafe', ...more })).status).toBe(201);
      expect((await itemsOf(path)).map(({ name }) => name).sort()).toEqual([
        'Kim’s Cafe',
        'Kim’s Café',
        'Other',
      ]);
    },
  );

  test.each(things)('of a $kind that is created several times at the same moment', async ({ path, more }) => {
    const names = ['Bridges', 'BRIDGES', 'Brid\u200bges', 'Bridges '];
    const answers = await Promise.all(names.map((name) => ana.post(path, { name, ...more })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(await itemsOf(path)).toHaveLength(1);
  });
});

describe('X6: a person with one name', () => {
  const add = (names: object) =>
    ana.post('/users', { email: `one.${(nth += 1)}@example.org`, country: 'DE', ...names });
  let nth = 0;

  test('is added, listed where their name belongs, and written to', async () => {
    for (const names of [
      { firstName: 'Mika' },
      { lastName: 'Aalto', firstName: '' },
      { firstName: 'Lu', lastName: 'Weber' },
    ])
      expect((await add(names)).status).toBe(201);
    const names = (await itemsOf('/users')).map(({ firstName, lastName }) => `${firstName}|${lastName}`);
    // Among them the administrator, by her last name.
    expect(names).toEqual(['|Aalto', 'Mika|', 'Ana|Weber', 'Lu|Weber']);
    const { rows } = await roster.database.owner.query<{ name: string }>(
      "select to_name as name from mails where account_id = $1 and template = 'invitation' order by 1",
      [account.id],
    );
    expect(rows.map(({ name }) => name)).toEqual(['Aalto', 'Lu Weber', 'Mika']);
    expect((await itemsOf('/invitations')).map(({ name }) => name).sort()).toEqual([
      'Aalto',
      'Lu Weber',
      'Mika',
    ]);
  });

  test('needs that one, at the field', async () => {
    const missing = {
      code: 'request.invalid',
      fields: [{ path: 'firstName', message: 'text.nameRequired' }],
    };
    for (const names of [{}, { firstName: ' ', lastName: '\u200b' }])
      expect((await add(names)).body).toMatchObject(missing);
    const { body } = await add({ firstName: 'Mika' });
    const edit = (change: object) => ana.patch(`/users/${String(body['id'])}`, { version: 1, ...change });
    expect((await edit({ firstName: '' })).body).toMatchObject(missing);
    expect((await edit({ firstName: '', lastName: 'Aalto' })).body).toMatchObject({
      firstName: '',
      lastName: 'Aalto',
    });
  });

  test('keeps one when they change it themselves', async () => {
    expect((await ana.patch('/profile', { firstName: '' })).status).toBe(200);
    expect((await ana.patch('/profile', { lastName: '' })).body).toMatchObject({
      fields: [{ path: 'firstName', message: 'text.nameRequired' }],
    });
  });
});

test('X6: what is refused is refused at its field, with the reason', async () => {
  const refusalOf = async (name: string) => (await ana.post('/groups', { name })).body['fields'];
  expect(await refusalOf('\u3164')).toEqual([{ path: 'name', message: 'text.invisible' }]);
  expect(await refusalOf('\u200b')).toEqual([{ path: 'name', message: 'text.required' }]);
  expect(await refusalOf('a\u0000')).toEqual([{ path: 'name', message: 'text.control' }]);
  expect(await refusalOf('x'.repeat(101))).toEqual([{ path: 'name', message: 'text.tooLong:100' }]);
  expect(await refusalOf('www.prize.example')).toEqual([{ path: 'name', message: 'text.link' }]);
  const { body } = await ana.get('/audit-events?from=0000-01-01');
  expect(body['fields']).toEqual([{ path: 'from', message: 'text.day' }]);
});
