import { beforeEach, describe, expect, test } from 'vitest';
import { verifyAudit } from '../../platform/audit/verify-audit.ts';
import { givenAccount } from '../../testing/given-account.ts';
import { givenTool } from '../../testing/given-tools.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';
import { issueToken } from '../../testing/issue-token.ts';
import { tablesOf } from '../../testing/whole-database.ts';
import { personalPlaces } from './personal-places.ts';

// Erasing leaves no traces: a person who has everything is erased, and then the whole database is searched for them.

let roster: Roster;
let account: Account;
let ana: Browser;
let operator: Browser;
let colleague: Person;
let erased: Person;
let theirs: Browser;

givenAccount(async (given) => {
  ({ roster, account, ana } = given);
  operator = await roster.browserOf(await roster.person({ operator: true }));
});

const mark = 'unmistakab';
const name = { firstName: 'Unmistakable', lastName: 'Unmistakably' };
const fullName = 'Unmistakable Unmistakably';
const oldAddress = 'unmistakable.old@example.com';
const address = 'unmistakable.new@example.com';
const words = (of: string) => `${of}, in words of unmistakable`;

/** Goes with the row of the person, and has no room for a mark. */
const unmarkable = [
  ...['users.country', 'users.entitlement_country', 'users.password_hash', 'approval_requests.country'],
  ...['user_requests.role', 'user_requests.country'],
];

/** What the person does not get as their own data, and why. */
const notTheirs = {
  'departures.snapshot': 'what the account needs to restore them, with its own note',
  'exceptions.reason': 'the own note of administrators',
  'idempotency_keys.undo': 'what an administrator can take back for ten seconds',
  'locks.note': 'the own note of administrators',
  'mail_queue.reason': 'what a mail server said last, about anyone',
  'mails.last_error': 'what a mail server said',
  'seats.holder_sort': 'made from what they have',
  'seats.lost_holder': 'what a supplier wrote of a holder who was not found',
  'user_requests.answer': 'here it is their answer to someone else',
  'users.note': 'the own note of administrators',
  'users.search_text': 'made from what they have',
  'users.sort_name': 'made from what they have',
};

const sql = async (text: string, values: unknown[] = []) =>
  (await roster.database.owner.query<Record<string, unknown>>(text, values)).rows;

type Column = { table: string; column: string };

/** Every column that can hold a word. */
async function columnsWithWords(): Promise<Column[]> {
  return (await sql(
    `select c.table_name as table, c.column_name as column from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> '_prisma_migrations'
       and c.data_type not in ('uuid', 'boolean', 'integer', 'bigint', 'smallint', 'bytea', 'timestamp with time zone', 'date')
       and c.udt_name not in ('_uuid', '_timestamptz')`,
  )) as Column[];
}

const names = (columns: Column[]) => columns.map(({ table, column }) => `${table}.${column}`).toSorted();
const listed = (kind: 'holds' | 'nothing') =>
  Object.entries(personalPlaces).flatMap(([table, place]) =>
    (place[kind] ?? []).map((column) => ({ table, column })),
  );

test('every column that can hold words is on the list of places, once', async () => {
  expect(names([...listed('holds'), ...listed('nothing')])).toEqual(names(await columnsWithWords()));
});

describe('a person who has everything', () => {
  beforeEach(async () => {
    colleague = await roster.person({ account });
    erased = await roster.person({ ...name, account, email: oldAddress, roles: ['coAdministrator'] });
    await roster.waiting(account);
    await changeOfAddress();
    theirs = await roster.browserOf(erased);
    await whatOthersWrote();
    await whatTheyWrote();
    await whatOnlyTimeBrings();
  });

  test('is found in every place that the list names, can download what is theirs, and is nowhere once erased', async () => {
    const held = new Set(names(listed('holds')));
    const before = names(await marked(await columnsWithWords()));
    expect(before).toEqual([...held].filter((one) => !unmarkable.includes(one)));

    expect(await missingInTheirData()).toEqual(Object.keys(notTheirs));
    const answer = await operator.post(`/operator/users/${erased.id}/erase`, {
      reason: `${fullName} (${address}) asked for it`,
    });
    expect([answer.status, answer.body]).toEqual([200, { erased: true }]);

    expect(names(await marked(await columnsWithWords()))).toEqual([]);
    for (const table of await tablesOf(roster))
      expect([table, await sql(`select from ${table} r where r::text ilike $1`, [`%${mark}%`])]).toEqual([
        table,
        [],
      ]);
  });

  test('leaves a log that verifies, says why they were erased, and still knows what was done to others', async () => {
    await operator.post(`/operator/users/${erased.id}/erase`, { reason: `${fullName} asked for it` });
    for (const id of [account.id, null])
      expect(
        await verifyAudit(roster.platform.database.reader, id, { keys: roster.platform.database.chainKeys }),
      ).toMatchObject({ brokenAt: null });
    const { body } = await ana.get(`/audit-events?subjectId=${erased.id}&event=users.erased`);
    expect(body['items']).toMatchObject([{ details: { reason: '… asked for it' } }]);
    const { body: locks } = await ana.get(`/audit-events?subjectId=${colleague.id}&event=users.locked`);
    expect(locks['items']).toMatchObject([{ actor: { id: erased.id } }]);
  });

  test('takes nothing from others who only have a similar name or address', async () => {
    const namesake = await roster.person({
      account,
      firstName: 'Unmistakable',
      lastName: 'Unmistakablying',
      email: `not.${address}`,
    });
    await ana.patch(`/users/${namesake.id}`, { version: 1, note: 'Unmistakable Unmistakablying' });
    const kept = () =>
      sql(`select count(*)::integer as n from audit_personal where data::text like '%Unmistakablying%'`);
    const before = await kept();
    await operator.post(`/operator/users/${erased.id}/erase`, { reason: 'Asked for' });
    expect(await kept()).toEqual(before);
  });
});

async function marked(columns: Column[]): Promise<Column[]> {
  const found: Column[] = [];
  for (const { table, column } of columns)
    if ((await sql(`select from ${table} where ${column}::text ilike $1 limit 1`, [`%${mark}%`])).length > 0)
      found.push({ table, column });
  return found;
}

/** H3: the places of which the data they can download says nothing. */
async function missingInTheirData(): Promise<string[]> {
  const { text } = await ok(theirs.get('/profile/data'));
  const missing: string[] = [];
  for (const { table, column } of await marked(listed('holds')))
    if (!(await valuesIn(table, column)).some((value) => text.includes(value)))
      missing.push(`${table}.${column}`);
  return missing.toSorted();
}

/** Every marked text of a column, also within JSON. */
async function valuesIn(table: string, column: string): Promise<string[]> {
  const rows = await sql(`select to_jsonb(${column}) as value from ${table} where ${column}::text ilike $1`, [
    `%${mark}%`,
  ]);
  const leaves = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)];
  return rows.flatMap(({ value }) => leaves(value)).filter((text) => text.toLowerCase().includes(mark));
}

async function changeOfAddress(): Promise<void> {
  const [row] = await sql(
    `insert into tokens (purpose, user_id, account_id, email, expires_at)
     values ('emailChange', $1, $2, $3, now() + '1 hour') returning id`,
    [erased.id, account.id, address],
  );
  const token = await issueToken(roster.platform.database.app, String(row?.['id']));
  await ok((await roster.browserOf(null)).post('/email-changes/confirm', { token }));
}

async function whatOthersWrote(): Promise<void> {
  const { body } = await ana.get(`/users/${erased.id}`);
  const edits = { department: words('Works'), employeeNumber: words('7'), note: words('Note') };
  const keyed = { 'idempotency-key': 'of a colleague' };
  await ok(ana.patch(`/users/${erased.id}`, { version: body['version'], ...edits }, keyed));
  const { body: settings } = await ana.get('/account');
  await ok(ana.patch('/account', { version: settings['version'], primaryContactId: erased.id }));
  await ok(ana.get(`/audit-events?search=${encodeURIComponent(fullName)}`));
  await ok(ana.post('/saved-views', { name: fullName, query: { search: address }, shared: true }));
  await sql(
    `insert into mails (user_id, to_address, to_name, language, template, content, state, last_error)
     select id, email, 'X', 'en', 'administratorLost', jsonb_build_object('userName', $2::text), 'failed', $3
     from users where id = $1`,
    [colleague.id, fullName, `550 ${address} unknown`],
  );
  await sql(`update mail_queue set reason = $1`, [`550 <${address}>: refused`]);
  await sql(
    `insert into tokens (purpose, user_id, email, expires_at) values ('emailChange', $1, $2, now() + '1 hour')`,
    [colleague.id, address],
  );
  await sql(
    `insert into idempotency_keys (actor_id, account_id, key, endpoint, request_hash, created_at, plan, progress)
     values ($1, $2, 'work in slices', 'lockUsers', '', now(), array[$3::uuid], $4)`,
    [
      colleague.id,
      account.id,
      erased.id,
      { decided: 1, done: [], refused: [{ id: erased.id, name: fullName }], repeated: [] },
    ],
  );
  await sql(`insert into registrations (email, language) values ($1, 'en')`, [address]);
  const seat = await roster.seat(account, 'Suite');
  await sql('update seats set lost_holder = $2 where id = $1', [seat, `${fullName} <${address}>`]);
}

async function whatTheyWrote(): Promise<void> {
  const asked = { category: 'other', subject: words('Subject'), text: words('Text') };
  const { body: request } = await ok(theirs.post('/service-requests', asked));
  await ok(operator.post(`/service-requests/${String(request['id'])}/messages`, { text: words('Answer') }));
  const anonymous = {
    category: 'signIn',
    name: fullName,
    email: address,
    language: 'de',
    text: words('Help'),
  };
  await ok((await roster.browserOf(null)).post('/support-requests', anonymous));
  await ok(theirs.post('/profile/requests', { kind: 'role', role: 'betaSoftware', message: words('Wish') }));
  await ok(
    theirs.post('/saved-views', { name: words('View'), query: { search: words('Search') }, shared: false }),
  );

  const other = await roster.browserOf(colleague);
  const { body: wish } = await ok(other.post('/profile/requests', { kind: 'role', role: 'betaSoftware' }));
  const [open] = await sql('select id from user_requests where user_id = $1', [colleague.id]);
  expect(wish).toBeDefined();
  await ok(
    theirs.post(`/user-requests/${String(open?.['id'])}/answer`, {
      answer: 'decline',
      message: words('Decision'),
    }),
  );
  const { body: waiting } = await theirs.get('/approvals');
  const requestIds = (waiting['items'] as { id: string }[]).map(({ id }) => id);
  await ok(theirs.post('/approvals/reject', { requestIds, reason: words('Rejection') }));
  await ok(theirs.post('/users/lock', { userIds: [colleague.id], reason: words('Lock') }));
  await sql(
    `insert into exceptions (account_id, user_id, effect, reason, created_by) values ($1, $2, 'deny', $3, $4)`,
    [account.id, colleague.id, words('Denied'), erased.id],
  );
}

/** What takes an earlier account, a program or a browser of their own. */
async function whatOnlyTimeBrings(): Promise<void> {
  await sql(
    `insert into idempotency_keys (actor_id, account_id, key, endpoint, request_hash, created_at, answer, undo)
     values ($1, $2, 'to take back', 'unlockUsers', '', now(), '{}', $3)`,
    [
      colleague.id,
      account.id,
      { act: 'unlock', users: [], requests: [], locks: [{ userId: erased.id, note: words('About') }] },
    ],
  );
  const earlier = await roster.account();
  await sql(
    `insert into departures (account_id, user_id, kind, left_at, snapshot)
     values ($1, $2, 'removed', now(), jsonb_build_object('note', $3::text))`,
    [earlier.id, erased.id, words('Note')],
  );
  await sql(
    `insert into approval_requests (account_id, user_id, state, message, reason)
     values ($1, $2, 'rejected', $3, $3)`,
    [earlier.id, erased.id, words('Please')],
  );
  const { deviceKey } = givenTool(await roster.browserOf(null));
  await roster.device(erased, words('Laptop'));
  await sql('update devices set platform = $2 where user_id = $1', [erased.id, words('System')]);
  await sql(
    `insert into device_sign_ins (kind, name, platform, asked_from, public_key, thumbprint, user_id, expires_at)
     values ('code', $2, $2, $2, $3, 'of another key', $1, now() + '1 hour')`,
    [erased.id, words('Laptop'), deviceKey],
  );
  await sql('update sessions set device = $2 where user_id = $1', [erased.id, words('Browser')]);
  await sql(`insert into sign_in_attempts (user_id, at, result, device) values ($1, now(), 'success', $2)`, [
    erased.id,
    words('Browser'),
  ]);
}

async function ok<A extends { status: number; text: string }>(call: Promise<A>): Promise<A> {
  const answer = await call;
  if (answer.status >= 300) throw new Error(answer.text);
  return answer;
}
