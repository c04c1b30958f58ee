import { endpoints } from '@roster/contract/machinery/endpoints';
import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { maxSearchLength } from '@roster/domain/searches';
import { maxExceptions } from '@roster/domain/users';
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { givenLists, type GivenList } from './given-lists.ts';
import { givenProduct } from './given-account.ts';
import type { Browser, Roster } from './given-roster.ts';

// What must hold for every list of the contract. A list without rows in given-lists.ts fails the run.

let roster: Roster;
let lists: Record<string, GivenList>;
let me: Browser;
let operator: Browser;

type Row = Record<string, unknown>;
type Page = {
  items: Row[];
  total: number | { atLeast: number };
  offset: number;
  nextCursor: string | null;
  previousCursor: string | null;
};

const folder = mkdtempSync(join(tmpdir(), 'roster-lists-'));

givenProduct(
  async (given) => {
    ({ roster } = given);
    const account = await roster.account();
    const boss = await roster.person({ account, roles: ['accountAdministrator'] });
    me = await roster.browserOf(boss);
    operator = await roster.browserOf(await roster.person({ operator: true }));
    lists = givenLists({ roster, account, me: boss });
    // The reading is recorded once an hour: not between two pages of this test.
    await me.get('/audit-events');
    for (const { name } of all) await lists[name]?.given();
  },
  { downloadsDir: folder },
);
afterAll(() => rm(folder, { recursive: true }));

const answersRows = ({ method, response }: Endpoint) =>
  method === 'GET' && response instanceof z.ZodObject && 'items' in response.shape;
/** Lists that are always given as a whole. */
const whole = ['listKeys']; // the keys that sign policies: two or three
const all = endpoints.filter((endpoint) => answersRows(endpoint) && !whole.includes(endpoint.name));

/** The orders that a list can be asked for, without those in the other direction. */
const ordersOf = ({ query }: Endpoint): string[] => {
  const properties = query ? z.toJSONSchema(query, { io: 'input' }).properties : undefined;
  const sort = properties?.['sort'];
  const values = typeof sort === 'object' ? (sort.enum ?? []) : [];
  return values.map(String).filter((value) => !value.startsWith('-'));
};

describe.each(all.map((endpoint) => [endpoint.name, endpoint] as const))('%s', (name, endpoint) => {
  const list = () => {
    const given = lists[name];
    if (!given) throw new Error(`the list ${name} has no rows in given-lists.ts`);
    return given;
  };
  const keyOf = (row: Row) => String(row[list().key ?? 'id']);

  async function read(query: Record<string, string>): Promise<Page> {
    const path = endpoint.path.replace(/\{(\w+)\}/g, (_, key: string) => list().path?.()[key] ?? '');
    const browser = endpoint.access === 'operator' ? operator : me;
    const { status, body } = await browser.get(
      `${path}?${new URLSearchParams({ ...list().query, ...query })}`,
    );
    expect({ status, body }).toMatchObject({ status: 200 });
    return body as Page;
  }
  async function readOn(page: Page, direction: 'nextCursor' | 'previousCursor'): Promise<Page[]> {
    const pages = [];
    for (let cursor = page[direction]; cursor !== null;) {
      const next = await read({ limit: '2', cursor });
      pages.push(next);
      cursor = next[direction];
    }
    return pages;
  }

  test('says its total, and pages to its end and back with each row once (B1)', async () => {
    const first = await read({ limit: '2' });
    const forward = [first, ...(await readOn(first, 'nextCursor'))];
    const keys = forward.flatMap(({ items }) => items.map(keyOf));
    expect(keys.length).toBeGreaterThanOrEqual(5);
    expect(new Set(keys).size).toBe(keys.length);
    expect(forward.map(({ total }) => total)).toEqual(forward.map(() => keys.length));
    expect(forward.map(({ offset }) => offset)).toEqual(forward.map((_, nth) => nth * 2));

    const last = forward.at(-1) ?? first;
    const back = await readOn(last, 'previousCursor');
    expect([...back.reverse(), last].flatMap(({ items }) => items.map(keyOf))).toEqual(keys);
  });

  test.each(ordersOf(endpoint))(
    'sorted by %s has every row once, and backwards with a minus (B1)',
    async (sort) => {
      const inOrder = async (query: Record<string, string>) => {
        const first = await read({ limit: '2', ...query });
        const pages = [first];
        for (let cursor = first.nextCursor; cursor !== null;) {
          const page = await read({ limit: '2', ...query, cursor });
          pages.push(page);
          cursor = page.nextCursor;
        }
        return pages.flatMap(({ items }) => items.map(keyOf));
      };
      const forward = await inOrder({ sort });
      expect(forward.length).toBeGreaterThanOrEqual(5);
      expect(new Set(forward).size).toBe(forward.length);
      expect(await inOrder({ sort: `-${sort}` })).toEqual(forward.reverse());
    },
  );

  test('refuses a cursor of another query, and one that is not ours', async () => {
    const browser = endpoint.access === 'operator' ? operator : me;
    const path = endpoint.path.replace(/\{(\w+)\}/g, (_, key: string) => list().path?.()[key] ?? '');
    const query = new URLSearchParams({
      ...list().query,
      cursor: 'bm90IG91cnMgYW5kIGxvbmcgZW5vdWdoIGZvciBvbmU',
    });
    const { status, body } = await browser.get(`${path}?${query}`);
    expect([status, body['code']]).toEqual([422, 'request.invalidCursor']);
  });
});

test('what a list shows as a moment or a number is sorted as such', async () => {
  const sorted = async (path: string, field: string) => {
    const { body } = await (path.startsWith('/operator') ? operator : me).get(
      `${path}?sort=${field}&limit=200`,
    );
    return (body['items'] as Row[]).map((row) => row[field] as string | number);
  };
  for (const [path, field] of [
    ['/approvals', 'requestedAt'],
    ['/invitations', 'addedAt'],
    ['/removed-users', 'leftAt'],
    ['/groups', 'members'],
    ['/fulfillment-contacts', 'since'],
    ['/user-requests', 'askedAt'],
    ['/operator/accounts', 'members'],
    ['/operator/accounts', 'createdAt'],
  ] as const) {
    const values = await sorted(path, field);
    const inOrder = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    expect([path, field, values]).toEqual([path, field, inOrder]);
  }
});

describe('an action on many (B5)', () => {
  const many = endpoints.filter(
    ({ body }) => body && /"(user|request)Ids"/.test(JSON.stringify(z.toJSONSchema(body, { io: 'input' }))),
  );

  const leavingOut = endpoints.filter(
    ({ body }) => body && JSON.stringify(z.toJSONSchema(body, { io: 'input' })).includes('"except"'),
  );

  test.each(many.map((endpoint) => [endpoint.name, endpoint] as const))(
    '%s takes all that match, too',
    (_name, { body }) => {
      expect(JSON.stringify(z.toJSONSchema(body ?? z.never(), { io: 'input' }))).toContain('"matching"');
    },
  );

  test.each(leavingOut.map((endpoint) => [endpoint.name, endpoint] as const))(
    '%s leaves out as many of them as its contract says, which fit into one request',
    async (_name, { path, access, produces }) => {
      const browser = access === 'operator' ? operator : me;
      const send = async (count: number) => {
        const except = Array.from({ length: count }, () => randomUUID());
        const search = 'x'.repeat(maxSearchLength);
        const { status, body } = await browser.post(
          path.replace(/\{\w+\}/g, () => randomUUID()),
          {
            matching: { search },
            except,
            ...(!produces && { expectedTotal: 0 }),
          },
        );
        const fields = (body['fields'] ?? []) as { path: string }[];
        return { tooLarge: status === 413, refused: fields.some((field) => field.path === 'except') };
      };
      expect(await send(maxExceptions)).toEqual({ tooLarge: false, refused: false });
      expect(await send(maxExceptions + 1)).toEqual({ tooLarge: false, refused: true });
    },
  );

  test.each([
    ['listApprovals', '/approvals/approve', { state: 'open' }],
    ['listApprovals', '/approvals/reject', {}],
    ['listInvitations', '/invitations/resend', { search: 'person' }],
    ['listInvitations', '/invitations/withdraw', { state: 'notSent' }],
    ['listRemovedUsers', '/removed-users/restore', {}],
    ['listUsers', '/users/lock', { status: 'invited' }],
  ] as const)(
    'on %s by %s is for all that match but the exceptions, if they are as many as shown',
    async (name, path, matching) => {
      const endpoint = all.find((one) => one.name === name);
      const { body } = await me.get(`${endpoint?.path}?${new URLSearchParams(matching)}`);
      const { items, total } = body as unknown as Page & { total: number };
      const key = lists[name]?.key ?? 'id';
      const act = { matching, except: [String(items[0]?.[key])], dryRun: true };
      const answer = await me.post(path, { ...act, expectedTotal: total });
      expect((answer.body['done'] as string[]).sort()).toEqual(
        items
          .slice(1)
          .map((row) => String(row[key]))
          .sort(),
      );
      const changed = await me.post(path, { ...act, expectedTotal: total + 1 });
      expect([changed.status, changed.body['code'], changed.body['total']]).toEqual([
        409,
        'users.selectionChanged',
        total,
      ]);
    },
  );
});

test('a place past the end, because its rows were removed, leads to the last page with rows', async () => {
  const account = await roster.account();
  const ana = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
  const read = async (path: string, cursor?: string | null) =>
    (await ana.get(`${path}?limit=2${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`))
      .body as unknown as Page;
  for (const name of ['A', 'B', 'C', 'D', 'E', 'F']) await roster.group(account, name);
  const second = await read('/groups', (await read('/groups')).nextCursor);
  const third = await read('/groups', second.nextCursor);
  expect(third.items.map(({ name }) => name)).toEqual(['E', 'F']);

  await roster.database.owner.query("delete from groups where account_id = $1 and name in ('E', 'F')", [
    account.id,
  ]);
  const shown = await read('/groups', second.nextCursor);
  expect(shown.items.map(({ name }) => name)).toEqual(['C', 'D']);
  expect([shown.offset, shown.total, shown.nextCursor]).toEqual([2, 4, null]);
  const before = await read('/groups', shown.previousCursor);
  expect(before.items.map(({ name }) => name)).toEqual(['A', 'B']);

  await roster.database.owner.query("delete from groups where account_id = $1 and name in ('A', 'B')", [
    account.id,
  ]);
  const start = await read('/groups', shown.previousCursor);
  expect([start.items.map(({ name }) => name), start.offset, start.total]).toEqual([['C', 'D'], 0, 2]);
});
