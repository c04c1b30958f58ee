import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { endpoints } from '@roster/contract/machinery/endpoints';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { givenAccount } from './given-account.ts';
import { givenLists } from './given-lists.ts';
import type { Account, Browser, Person, Roster } from './given-roster.ts';

// B1: every list that is narrowed from a day or up to one counts the days as the people of the account do.

/** Where the moment of each filter is kept. */
const kept: Record<string, [table: string, column: string]> = {
  joined: ['users', 'joined_at'],
  asked: ['user_requests', 'asked_at'],
  requested: ['approval_requests', 'requested_at'],
  opened: ['service_requests', 'created_at'],
  left: ['departures', 'left_at'],
};
// In Auckland half an hour before midnight, and half an hour after it.
const [evening, night] = ['2026-03-10T10:30:00Z', '2026-03-10T11:30:00Z'];
const [day, nextDay] = ['2026-03-10', '2026-03-11'];

const fieldsOf = (schema: z.ZodType | undefined) =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
const byDay = (endpoints as readonly Endpoint[])
  .filter(({ method, response }) => method === 'GET' && fieldsOf(response).includes('nextCursor'))
  .flatMap((endpoint) => {
    const [field] = fieldsOf(endpoint.query).flatMap((name) => /^(\w+)From$/.exec(name)?.[1] ?? []);
    return field ? [[endpoint.name, { endpoint, field }] as const] : [];
  });

let roster: Roster;
let account: Account;
let person: Person;
let me: Browser;
givenAccount((given) => ({ roster, account, me: person, ana: me } = given));

test('the lists of the contract are among them', () => {
  const lists = ['listUsers', 'listUserRequests', 'listApprovals', 'listServiceRequests', 'listRemovedUsers'];
  expect(byDay.map(([name]) => name).sort()).toEqual(lists.sort());
});

describe.each(byDay)('%s', (name, { endpoint, field }) => {
  test('is narrowed by days of the account, the first and the last included', async () => {
    const list = givenLists({ roster, account, me: person })[name];
    const sql = (text: string, values: unknown[]) => roster.database.owner.query(text, values);
    await list?.given();
    await sql("update accounts set time_zone = 'Pacific/Auckland' where id = $1", [account.id]);
    const [table = '', column = ''] = kept[field] ?? [];
    await sql(`update ${table} set ${column} = $2 where account_id = $1`, [account.id, evening]);
    const later = await sql(
      `update ${table} set ${column} = $2
       where id = (select id from ${table} where account_id = $1 order by id desc limit 1) returning id`,
      [account.id, night],
    );
    expect(later.rowCount).toBe(1);
    const count = async (query: object) => {
      const { status, body } = await me.get(`${endpoint.path}?${new URLSearchParams({ ...query })}`);
      expect([query, status]).toEqual([query, 200]);
      expect((body['items'] as unknown[]).length).toBe(body['total']);
      return body['total'] as number;
    };
    const all = await count({});
    expect(all).toBeGreaterThan(4);
    const [from, to] = [`${field}From`, `${field}To`];
    expect(await count({ [from]: nextDay })).toBe(1);
    expect(await count({ [from]: day })).toBe(all);
    expect(await count({ [to]: day })).toBe(all - 1);
    expect(await count({ [to]: nextDay })).toBe(all);
    expect(await count({ [from]: day, [to]: day })).toBe(all - 1);
    expect(await count({ [from]: nextDay, [to]: nextDay })).toBe(1);
  });
});

test('operators, who have no account, close the service requests of days in UTC', async () => {
  await givenLists({ roster, account, me: person })['listServiceRequests']?.given();
  await roster.database.owner.query(`update service_requests set created_at = $2 where account_id = $1`, [
    account.id,
    night,
  ]);
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  const open = { state: 'waiting', openedFrom: day, openedTo: day };
  const { body } = await operator.get(`/service-requests?${new URLSearchParams(open)}`);
  expect(body['total']).toBeGreaterThan(1);
  const dryRun = { expectedTotal: body['total'], dryRun: true };
  const closing = await operator.post('/operator/service-requests/close', { matching: open, ...dryRun });
  expect((closing.body['done'] as string[]).length).toBe(body['total']);
  const next = { ...open, openedFrom: nextDay, openedTo: nextDay };
  expect((await operator.get(`/service-requests?${new URLSearchParams(next)}`)).body['total']).toBe(0);
});
