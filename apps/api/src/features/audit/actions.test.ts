import { beforeEach, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let ana: Browser;
let people: Person[];

givenAccount((given) => ({ roster, account, ana } = given));
beforeEach(async () => {
  people = await Promise.all(Array.from({ length: 30 }, () => roster.person({ account })));
});

type Item = { event: string; sequence: number; events: number; subject: { id: string } | null };
type Answer = {
  items: Item[];
  total: number;
  offset: number;
  nextCursor: string | null;
  previousCursor: string | null;
};
const read = async (query: string) => (await ana.get(`/audit-events?${query}`)).body as unknown as Answer;
const shown = ({ items }: Answer) => items.map(({ event, events }) => [event, events]);
const on = (path: string, some: readonly Person[]) =>
  ana.post(`/users/${path}`, { userIds: some.map(({ id }) => id) });

test('X1: what one action did to many users is one row with their full number, wherever a page ends', async () => {
  await on('lock', people);
  await on('unlock', people.slice(0, 3));
  await on('unlock', people.slice(3, 4));
  await on('lock', people.slice(0, 12));
  const log = 'event=users.locked,users.unlocked&limit=2';
  const first = await read(log);
  expect(shown(first)).toEqual([
    ['users.locked', 4],
    ['users.unlocked', 1],
  ]);
  expect([first.offset, first.total]).toEqual([0, 38]);
  const second = await read(`${log}&cursor=${encodeURIComponent(first.nextCursor ?? '')}`);
  expect(shown(second)).toEqual([
    ['users.unlocked', 3],
    ['users.locked', 30],
  ]);
  // Pages are counted in events, like the total.
  expect([second.offset, second.nextCursor]).toEqual([5, null]);
  const back = await read(`${log}&cursor=${encodeURIComponent(second.previousCursor ?? '')}`);
  expect(back.items).toEqual(first.items);
});

test('X1: all events of one action are found by the number of any of them, and exported', async () => {
  await on('lock', people);
  await on('unlock', people);
  const [, locked] = (await read('event=users.locked,users.unlocked')).items;
  for (const number of [locked?.sequence ?? 0, (locked?.sequence ?? 0) - 7]) {
    const { items, total } = await read(`action=${number}&limit=200`);
    expect([total, items.length]).toEqual([30, 30]);
    expect(new Set(items.map(({ event, events }) => `${event} ${events}`))).toEqual(
      new Set(['users.locked 1']),
    );
    expect(new Set(items.map(({ subject }) => subject?.id))).toEqual(new Set(people.map(({ id }) => id)));
  }
  const { text } = await ana.get(`/audit-events/export.csv?action=${locked?.sequence}`);
  expect(text.match(/users\.\w+/g)).toEqual(people.map(() => 'users.locked'));
  expect(await read('action=1000000')).toMatchObject({ items: [], total: 0 });
  const { text: none } = await ana.get('/audit-events/export.csv?action=1000000');
  expect(none.trim().split('\r\n')).toHaveLength(1);
});

test('X1: who looks for one person sees each event of theirs', async () => {
  await on('lock', people);
  const [one] = people;
  expect(shown(await read(`subjectId=${one?.id}`))).toContainEqual(['users.locked', 1]);
  await on('unlock', people);
  expect((await read(`subjectId=${one?.id}&event=users.unlocked`)).items).toMatchObject([
    { subject: { id: one?.id } },
  ]);
});

test('X1: events about no one, and those of two actions, stay apart', async () => {
  await ana.get('/audit-events/export.csv');
  await ana.get('/audit-events/export.csv');
  await on('lock', people.slice(0, 2));
  await on('lock', people.slice(2, 4));
  expect(shown(await read('event=audit.exported,users.locked'))).toEqual([
    ['users.locked', 2],
    ['users.locked', 2],
    ['audit.exported', 1],
    ['audit.exported', 1],
  ]);
});
