import { describe, expect, test } from 'vitest';
import { givenAccount } from './given-account.ts';
import { password, type Account, type Browser, type Person, type Roster } from './given-roster.ts';

// S2, A7: what waits for an account ends when it is closed, and those who wait read so.

let roster: Roster;
let account: Account;
let nobody: Browser;
let operator: Browser;
let chloe: Person;

givenAccount(async (given) => {
  ({ roster, account, nobody } = given);
  chloe = await roster.person({ account, roles: ['coAdministrator'], language: 'de' });
  operator = await roster.browserOf(await roster.person({ operator: true, lastName: 'Operating' }));
}, 'Harbor');

const sql = async <Row>(text: string, values: unknown[] = []) =>
  (await roster.database.owner.query<Row & Record<string, unknown>>(text, values)).rows;
const close = async () => {
  await roster.mails.receive();
  expect((await operator.post(`/operator/accounts/${account.id}/close`, { reason: 'Merged' })).status).toBe(
    200,
  );
};
const numberOf = async (of: Account) =>
  (await sql<{ number: string }>('select number from accounts where id = $1', [of.id]))[0]?.number;

type Fate = 'ends' | 'stays' | 'over';

/**
 * Every state of every table that has states: what is over already, what ends when its account is closed, and what stays.
 * Service requests wait for the operator, who can still answer them until the account ends; emails are on their way.
 */
const decided: Record<string, Record<string, Fate>> = {
  approval_requests: { open: 'ends', approved: 'over', rejected: 'over', noLongerWaiting: 'over' },
  user_requests: { open: 'ends', granted: 'over', declined: 'over', closed: 'over' },
  service_requests: { open: 'stays', answered: 'stays', closed: 'over' },
  mails: { queued: 'stays', sent: 'over', failed: 'over', dropped: 'over' },
};

/** How a row gets into its table; it begins in the state given. */
const begun: Record<string, (state: string, of: Person) => Promise<unknown>> = {
  approval_requests: async (state) =>
    sql('insert into approval_requests (account_id, user_id, state) values ($1, $2, $3)', [
      account.id,
      (await roster.person()).id,
      state,
    ]),
  user_requests: (state, of) =>
    sql(
      `insert into user_requests (account_id, user_id, kind, state, asked_at) values ($1, $2, 'release', $3, now())`,
      [account.id, of.id, state],
    ),
  service_requests: (state, of) =>
    sql(
      `insert into service_requests (account_id, user_id, email, category, subject, state, created_at, updated_at)
       values ($1, $2, 'chloe@example.com', 'other', 'Seats', $3, now(), now())`,
      [account.id, of.id, state],
    ),
  mails: (state, of) =>
    sql(
      `insert into mails (account_id, user_id, to_address, to_name, language, template, content, state, due_at)
       values ($1, $2, $3, '', 'en', 'refreshPolicy', '{"accountName": "Harbor"}', $4, now() + interval '1 day')`,
      [account.id, of.id, of.email, state],
    ),
};

test('each state of each table is decided', async () => {
  const found = await sql<{ table: string; states: string }>(
    `select c.table_name as table, coalesce(string_agg(pg_get_constraintdef(k.oid), ' '), '') as states
     from information_schema.columns c
       left join pg_constraint k on k.conrelid = c.table_name::regclass and k.contype = 'c'
         and pg_get_constraintdef(k.oid) ~ '^CHECK \\(\\(state = ANY'
     where c.table_schema = 'public' and c.column_name = 'state' group by 1 order by 1`,
  );
  const states = found.map(({ table, states: check }) => [
    table,
    [...check.matchAll(/'(\w+)'/g)].map(([, state]) => state).sort(),
  ]);
  expect(Object.fromEntries(states)).toEqual(
    Object.fromEntries(Object.entries(decided).map(([table, fates]) => [table, Object.keys(fates).sort()])),
  );
});

const waiting = Object.entries(decided).flatMap(([table, fates]) =>
  Object.entries(fates)
    .filter(([, fate]) => fate !== 'over')
    .map(([state, fate]) => ({ table, state, fate })),
);

test.each(waiting)('$state in $table: $fate when the account is closed', async ({ table, state, fate }) => {
  await begun[table]?.(state, chloe);
  const waits = async () =>
    (
      await sql<{ id: string }>(`select id from ${table} where account_id = $1 and state = $2`, [
        account.id,
        state,
      ])
    ).map(({ id }) => id);
  const [before = ''] = await waits();
  await close();
  expect((await waits()).includes(before)).toBe(fate === 'stays');
});

describe('who waits to join a closed account', () => {
  test('gets an email in their language that names no one, and may ask another account right away', async () => {
    const ivo = await roster.person({ firstName: 'Ivo', language: 'es' });
    await roster.waiting(account, ivo);
    await close();
    const mail = (await roster.mails.receive()).find(({ to }) => to === ivo.email);
    expect(mail?.subject).toContain('Harbor');
    expect(mail?.text).toContain('Hola, Ivo');
    expect(mail?.text).toContain('se cerró');
    expect(mail?.text).not.toContain('Operating');

    const browser = await roster.browserOf(ivo);
    expect((await browser.get('/profile')).body['joinRequest']).toMatchObject({
      state: 'noLongerWaiting',
      endedBecause: 'accountClosed',
      accountName: 'Harbor',
    });
    const other = await roster.account('Summit');
    const asked = await browser.post('/join-requests', { accountNumber: await numberOf(other) });
    expect(asked.status).toBe(201);
    expect(
      await sql(
        `select event, details from audit_events where account_id = $1 and subject_id = $2 and event like 'approvals.%'`,
        [account.id, ivo.id],
      ),
    ).toEqual([{ event: 'approvals.ended', details: { because: 'accountClosed' } }]);
  });

  test('cannot come in between: a request that arrives while the account closes is not left open', async () => {
    const number = await numberOf(account);
    const askers = await Promise.all(
      Array.from({ length: 8 }, async () => roster.browserOf(await roster.person())),
    );
    await Promise.all([
      ...askers.map((browser) => browser.post('/join-requests', { accountNumber: number })),
      close(),
    ]);
    expect(
      await sql(`select from approval_requests where account_id = $1 and state = 'open'`, [account.id]),
    ).toEqual([]);
  });
});

test('what members of a closed account asked its administrators is closed, with an email in their language', async () => {
  const browser = await roster.browserOf(chloe);
  expect((await browser.post('/profile/requests', { kind: 'release' })).status).toBe(201);
  await close();
  const mail = (await roster.mails.receive()).find(({ to }) => to === chloe.email);
  expect(mail?.subject).toBe('Geschlossen: Ihre Anfrage zum Austritt');
  expect(mail?.text).toContain('das Konto Harbor wurde geschlossen');
  expect(
    await sql(
      `select event, details ->> 'kind' as kind from audit_events where account_id = $1 and event = 'requests.closed'`,
      [account.id],
    ),
  ).toEqual([{ event: 'requests.closed', kind: 'release' }]);
  const answer = await nobody.post('/sign-in', { email: chloe.email, password });
  expect(answer.body['code']).toBe('signIn.accountClosed');
});
