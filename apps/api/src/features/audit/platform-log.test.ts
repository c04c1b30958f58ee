import { beforeEach, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Browser, Person, Roster } from '../../testing/given-roster.ts';

// X1: what operators did outside of accounts is read and checked on their screen, as accounts do with their own log.

let roster: Roster;
let ana: Browser;
let olivia: Person;
let operator: Browser;
let ivo: Person;

givenAccount((given) => ({ roster, ana } = given), 'Harbor');
beforeEach(async () => {
  olivia = await roster.person({ operator: true, firstName: 'Olivia', lastName: 'Grant' });
  operator = await roster.browserOf(olivia);
  ivo = await roster.person({ firstName: 'Ivo', lastName: 'Kask' });
  expect((await operator.post(`/operator/users/${ivo.id}/lock`, { reason: 'Asked for' })).status).toBe(200);
});

type Item = { event: string; sequence: number; actor: object; subject: object | null; details: object };
const read = async (query = '') => {
  const { status, body } = await operator.get(`/operator/audit-events${query}`);
  expect(status).toBe(200);
  return body as { items: Item[]; nextCursor: string | null };
};

test('operators read what was done, by whom, to whom and why', async () => {
  const { items } = await read('?event=users.locked');
  expect(items[0]).toMatchObject({
    event: 'users.locked',
    actor: { kind: 'operator', name: 'Olivia Grant' },
    subject: { name: 'Ivo Kask', member: false },
    details: { reason: 'Asked for', after: { lockReasons: ['operator'] } },
  });
});

test('it is filtered by event, by kind of actor and by day, and paged', async () => {
  await (await roster.browserOf(await roster.person())).patch('/profile', { language: 'de' });
  const all = await read('?limit=2');
  expect(all.items).toHaveLength(2);
  const next = await read(`?limit=2&cursor=${encodeURIComponent(all.nextCursor ?? '')}`);
  expect(next.items[0]?.sequence).toBe((all.items[1]?.sequence ?? 0) - 1);
  const kinds = async (kind: string) =>
    new Set(
      (await read(`?actorKind=${kind}&limit=100`)).items.map(({ actor }) => (actor as { kind: string }).kind),
    );
  expect(await kinds('operator')).toEqual(new Set(['operator']));
  expect(await kinds('user')).toEqual(new Set(['user']));
  expect((await read('?event=profile.changed')).items.every(({ event }) => event === 'profile.changed')).toBe(
    true,
  );
  expect((await read('?to=2026-01-01')).items).toEqual([]);
  const today = roster.clock.now().toISOString().slice(0, 10);
  expect((await read(`?from=${today}`)).items.length).toBeGreaterThan(0);
});

test('it is searched by who acted and who it is about, of all accounts and of none', async () => {
  await roster.database.owner.query(
    `insert into users (email, first_name, last_name)
     select 'crowd.' || n || '@example.com', 'Kask', 'Crowd ' || n from generate_series(1, 1100) as n`,
  );
  const found = async (search: string, more = '') =>
    (await read(`?limit=200&search=${encodeURIComponent(search)}${more}`)).items;
  const locked = await found('kask ivo', '&event=users.locked');
  expect(locked[0]).toMatchObject({ subject: { id: ivo.id } });
  expect(new Set(locked.map(({ subject }) => (subject as { name: string }).name))).toEqual(
    new Set(['Ivo Kask']),
  );
  // More people than are looked up by their ids, and words too short for the index.
  for (const search of ['kask', 'k', ivo.email]) {
    const items = await found(search, '&event=users.locked');
    expect(items.map(({ subject }) => (subject as { id: string }).id)).toContain(ivo.id);
  }
  expect(
    (await found('olivia grant')).every(({ actor }) => (actor as { name: string }).name === 'Olivia Grant'),
  ).toBe(true);
  expect(await found('olivia nowhere')).toEqual([]);
});

test('reading it is recorded once an hour, with what was asked', async () => {
  await read('?event=users.locked');
  await read();
  const { items } = await read('?event=audit.read');
  const own = items.filter(({ actor }) => (actor as { id: string }).id === olivia.id);
  expect(own).toMatchObject([{ details: { filters: { event: ['users.locked'] } } }]);
});

test('administrators of accounts see nothing of it', async () => {
  expect((await ana.get('/operator/audit-events')).body['code']).toBe('permission.missing');
  expect((await ana.post('/operator/audit-events/verify', {})).body['code']).toBe('permission.missing');
});

test('its chain is checked, and a changed event is found', async () => {
  const verify = async () => (await operator.post('/operator/audit-events/verify', {})).body;
  expect(await verify()).toMatchObject({ brokenAt: null, fault: null });
  expect((await read('?event=audit.verified')).items[0]).toMatchObject({ details: { fault: null } });
  const { owner } = roster.database;
  const { items } = await read('?event=users.locked');
  const client = await owner.connect();
  await client.query('begin; set local session_replication_role = replica');
  await client.query(
    `update audit_events set event = 'users.unlocked' where account_id is null and sequence = $1`,
    [items[0]?.sequence],
  );
  await client.query('commit');
  client.release();
  expect(await verify()).toMatchObject({ brokenAt: items[0]?.sequence, fault: 'event' });
});
