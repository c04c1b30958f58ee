import Papa from 'papaparse';
import { beforeEach, describe, expect, test } from 'vitest';
import { verifyAudit } from '../../platform/audit/verify-audit.ts';
import { givenAccount } from '../../testing/given-account.ts';
import { testKeys } from '../../testing/given-roster.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let me: Person;
let ana: Browser;
let chloe: Person;

givenAccount((given) => ({ roster, account, me, ana } = given));
beforeEach(async () => {
  chloe = await roster.person({ account, firstName: 'Chloé', lastName: 'Martin' });
});

type Item = {
  event: string;
  sequence: number;
  details: Record<string, unknown>;
  subject: { id: string } | null;
};
const events = async (query = '') => (await ana.get(`/audit-events${query}`)).body['items'] as Item[];

describe('X1: the audit log', () => {
  test('shows actor, event, subject and the values before and after, newest first', async () => {
    await ana.patch(`/users/${chloe.id}`, { version: 1, department: 'Bridges', country: 'ES' });
    await ana.post('/users/lock', { userIds: [chloe.id], reason: 'On leave' });
    expect(await events(`?subjectId=${chloe.id}`)).toMatchObject([
      {
        event: 'users.locked',
        actor: { id: me.id, kind: 'user', name: 'Ana Weber' },
        subject: { id: chloe.id, name: 'Chloé Martin', member: true },
        details: {
          before: { lockReasons: [] },
          after: { lockReasons: ['administrator'] },
          reason: 'On leave',
        },
      },
      {
        event: 'users.edited',
        details: {
          before: { department: null, country: 'DE' },
          after: { department: 'Bridges', country: 'ES' },
        },
      },
    ]);
  });

  test('can be filtered by person, event and day, and is paged', async () => {
    const others = await Promise.all(Array.from({ length: 6 }, () => roster.person({ account })));
    for (const { id } of others) await ana.post('/users/lock', { userIds: [id] });
    await ana.post('/users/lock', { userIds: [chloe.id] });
    expect(await events('?search=chloe&event=users.locked,users.unlocked')).toMatchObject([
      { subject: { id: chloe.id } },
    ]);
    const today = new Date().toISOString().slice(0, 10);
    expect(await events(`?event=users.locked&from=${today}&to=${today}`)).toHaveLength(7);
    expect(await events('?event=users.locked&to=2020-01-01')).toEqual([]);
    const first = await ana.get('/audit-events?event=users.locked&limit=4');
    const second = await ana.get(
      `/audit-events?event=users.locked&limit=4&cursor=${encodeURIComponent(String(first.body['nextCursor']))}`,
    );
    const seen = [first, second].flatMap(({ body }) =>
      (body['items'] as Item[]).map(({ sequence }) => sequence),
    );
    expect([seen.length, new Set(seen).size, second.body['nextCursor'], first.body['total']]).toEqual([
      7,
      7,
      null,
      7,
    ]);
    expect(seen).toEqual([...seen].sort((a, b) => b - a));
  });

  test('finds users who have left', async () => {
    await ana.post('/users/remove', { userIds: [chloe.id] });
    expect(await events('?search=chloé')).toMatchObject([
      { event: 'users.removed', subject: { id: chloe.id, member: false } },
    ]);
  });

  test('records reads once an hour, and every export and check', async () => {
    const count = async (event: string) => (await events(`?event=${event}`)).length;
    await events();
    await events();
    expect(await count('audit.read')).toBe(1);
    await ana.get('/audit-events/export.csv');
    await ana.post('/audit-events/verify');
    expect([await count('audit.exported'), await count('audit.verified')]).toEqual([1, 1]);
    roster.clock.offset = 61 * 60_000;
    ana = await roster.browserOf(me);
    await events();
    expect(await count('audit.read')).toBe(2);
  });

  test('does not show events of another account', async () => {
    const greta = await roster.browserOf(
      await roster.person({ account: await roster.account(), roles: ['accountAdministrator'] }),
    );
    await ana.post('/users/lock', { userIds: [chloe.id] });
    const { text } = await greta.get('/audit-events');
    expect(text).not.toContain(chloe.id);
  });

  test('is exported as CSV, oldest first, formulas neutralized', async () => {
    await roster.database.owner.query("update users set last_name = '=1+1', first_name = '=' where id = $1", [
      chloe.id,
    ]);
    await ana.post('/users/lock', { userIds: [chloe.id] });
    const { text } = await ana.get('/audit-events/export.csv');
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data[0]).toMatchObject({ Event: 'users.locked', About: "'= =1+1", By: 'Ana Weber' });
  });
});

describe('personal data in the log', () => {
  test('is stored separately, and the chain is intact without it', async () => {
    await ana.patch(`/users/${chloe.id}`, { version: 1, department: 'Secret' });
    const { rows } = await roster.database.owner.query<{ details: object }>(
      "select details from audit_events where subject_id = $1 and event = 'users.edited'",
      [chloe.id],
    );
    expect(JSON.stringify(rows)).not.toContain('Secret');
    expect(JSON.stringify(await events(`?subjectId=${chloe.id}`))).toContain('Secret');

    const operator = await roster.browserOf(await roster.person({ operator: true }));
    await operator.post(`/operator/users/${chloe.id}/erase`, { reason: 'Asked for' });
    expect(JSON.stringify(await events(`?subjectId=${chloe.id}`))).not.toContain('Secret');
    expect((await ana.post('/audit-events/verify')).body).toMatchObject({ brokenAt: null });
  });

  test('cannot be changed undetected', async () => {
    await ana.patch(`/users/${chloe.id}`, { version: 1, department: 'Secret' });
    await roster.database.owner.query(
      `update audit_personal set data = '{"after": {"department": "Other"}}' where subject_id = $1`,
      [chloe.id],
    );
    const { body } = await ana.post('/audit-events/verify');
    expect(body['brokenAt']).toBe(1);
  });
});

test('a chain of thousands is checked in parts, and the check names the broken link', async () => {
  const many = await Promise.all(Array.from({ length: 60 }, () => roster.person({ account })));
  const userIds = many.map(({ id }) => id);
  for (let round = 0; round < 50; round += 1) {
    await ana.post('/users/lock', { userIds });
    await ana.post('/users/unlock', { userIds });
  }
  const { owner } = roster.database;
  const database = {
    query: async <R extends object>(statement: { text: string }) => (await owner.query<R>(statement)).rows,
  };
  expect(await verifyAudit(database, account.id, { keys: testKeys })).toEqual({
    events: 6_000,
    brokenAt: null,
    fault: null,
    anchoredOn: null,
  });
  await owner.query(
    "update audit_events set at = at + interval '1 ms' where account_id = $1 and sequence = 5432",
    [account.id],
  );
  expect(await verifyAudit(database, account.id, { keys: testKeys })).toEqual({
    events: 5_431,
    brokenAt: 5_432,
    fault: 'event',
    anchoredOn: null,
  });
});
