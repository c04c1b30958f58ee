import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';
import { remindOfOldRequests } from '../approvals/tell-approvers.ts';
import { endClosedAccounts } from './end-closed-accounts.ts';

let roster: Roster;
let account: Account;
let ana: Person;
let olivia: Browser;

givenAccount((given) => ({ roster, account, me: ana } = given));
beforeEach(async () => {
  olivia = await roster.browserOf(await roster.person({ operator: true }));
});

let numbers = 0;
const newAccount = (email: string) => ({
  name: 'North Rail',
  number: `NR-${(numbers += 1)}`,
  mainCountry: 'DE',
  defaultLanguage: 'de',
  administrator: { email, firstName: 'Nora', lastName: 'Rail' },
});
const rowOf = async ({ id }: { id: string }) =>
  (
    await roster.database.owner.query<Record<string, unknown>>(
      'select account_id, roles, lock_reasons from users where id = $1',
      [id],
    )
  ).rows[0];

describe('accounts', () => {
  test('are created with their first administrator, who is invited in the account’s language', async () => {
    const { status, body } = await olivia.post('/operator/accounts', newAccount('nora.rail@north.example'));
    expect([status, body]).toMatchObject([
      201,
      {
        name: 'North Rail',
        members: 1,
        administrators: [{ email: 'nora.rail@north.example', status: 'invited' }],
      },
    ]);
    await roster.mails.receiveOne('nora.rail@north.example', 'Sie sind zu North Rail eingeladen');
  });

  test('are not created if the administrator belongs to another account, nor with a number that is taken', async () => {
    const wanted = newAccount(ana.email);
    expect((await olivia.post('/operator/accounts', wanted)).body).toMatchObject({
      code: 'users.inOtherAccount',
    });
    const { rows } = await roster.database.owner.query('select from accounts where number = $1', [
      wanted.number,
    ]);
    expect(rows).toEqual([]);
    const first = newAccount('first@north.example');
    await olivia.post('/operator/accounts', first);
    const again = { ...newAccount('second@north.example'), number: first.number };
    expect((await olivia.post('/operator/accounts', again)).body).toMatchObject({
      code: 'accounts.numberTaken',
    });
  });

  test('get a member, an unaffiliated user or a new person as administrator', async () => {
    const member = await roster.person({ account });
    const free = await roster.person({ lockReasons: ['unaffiliated'] });
    for (const email of [member.email, free.email, 'new.boss@example.org']) {
      const { status } = await olivia.post(`/operator/accounts/${account.id}/administrators`, {
        email,
        firstName: 'New',
        lastName: 'Boss',
      });
      expect(status).toBe(201);
    }
    expect(await rowOf(member)).toMatchObject({ roles: ['accountAdministrator'] });
    expect(await rowOf(free)).toMatchObject({
      account_id: account.id,
      roles: ['accountAdministrator'],
      lock_reasons: [],
    });
    const { body } = await olivia.get(`/operator/accounts/${account.id}`);
    expect(body['administrators']).toHaveLength(4);
  });

  test('tell the other administrators the name that an appointed person registered with (A3)', async () => {
    const vera = await roster.person({ firstName: 'Vera', lastName: 'Holm' });
    const appointed = { email: vera.email, firstName: 'Typed', lastName: 'Otherwise' };
    await olivia.post(`/operator/accounts/${account.id}/administrators`, appointed);
    const mails = (await roster.mails.receive()).filter(({ to }) => to === ana.email);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('Vera Holm');
  });

  test('have domains verified by the operator, each once', async () => {
    const other = await roster.account();
    const verify = (id: string) =>
      olivia.post(`/operator/accounts/${id}/domains`, {
        domain: 'By-Hand.example',
        reason: 'Letter of 3 March',
      });
    expect((await verify(account.id)).body).toMatchObject({ domains: [{ domain: 'by-hand.example' }] });
    expect((await verify(other.id)).body).toMatchObject({ code: 'domains.taken' });
    const taken = await olivia.post(`/operator/accounts/${account.id}/domains/remove`, {
      domain: 'by-hand.example',
      reason: 'Sold',
    });
    expect(taken.body).toMatchObject({ domains: [] });
    expect((await verify(other.id)).status).toBe(201);
    expect((await verify(other.id)).status).toBe(201);
    const { rows } = await roster.database.owner.query(
      "select from audit_events where event = 'domains.verified' and account_id = $1",
      [other.id],
    );
    expect(rows).toHaveLength(1);
  });
});

describe('S2: a closed account', () => {
  const close = () => olivia.post(`/operator/accounts/${account.id}/close`, { reason: 'Merged' });

  test('ends every session but the administrators’, who can read and export but change nothing', async () => {
    const chloe = await roster.person({ account, roles: ['coAdministrator'] });
    const [theirs, boss] = [await roster.browserOf(chloe), await roster.browserOf(ana)];
    expect((await close()).body['closedAt']).not.toBeNull();
    expect((await theirs.get('/session')).status).toBe(401);
    const nobody = await roster.browserOf(null);
    expect((await nobody.post('/sign-in', { email: chloe.email, password })).body).toMatchObject({
      code: 'signIn.accountClosed',
    });
    expect((await boss.get('/users')).status).toBe(200);
    expect((await boss.get('/users/export.csv')).status).toBe(200);
    expect((await boss.get('/audit-events/export.csv')).status).toBe(200);
    expect((await boss.post('/users/lock', { userIds: [chloe.id] })).body).toMatchObject({
      code: 'account.closed',
    });
    expect((await close()).body).toMatchObject({ code: 'accounts.alreadyClosed' });
  });

  test('gets no more domains, and its administrators no reminder of who waits', async () => {
    const request = await roster.waiting(account);
    await roster.database.owner.query(
      "update approval_requests set requested_at = now() - interval '20 days' where id = $1",
      [request],
    );
    await close();
    const verified = await olivia.post(`/operator/accounts/${account.id}/domains`, {
      domain: 'too-late.example',
      reason: 'Letter of 3 March',
    });
    expect(verified.body).toMatchObject({ code: 'accounts.alreadyClosed' });
    await roster.mails.receive();
    await remindOfOldRequests(roster.platform);
    expect((await roster.mails.receive()).filter(({ to }) => to === ana.email)).toEqual([]);
  });

  test('says in its log which licenses went back and which service requests were closed with it', async () => {
    const chloe = await roster.person({ account });
    await roster.seat(account, 'Logged suite', chloe);
    const asked = { category: 'other', subject: 'Seats', text: 'More of them' };
    const { body } = await (await roster.browserOf(chloe)).post('/service-requests', asked);
    await close();
    roster.clock.offset = 31 * 86_400_000;
    await endClosedAccounts(roster.platform);
    const { rows } = await roster.database.owner.query(
      `select event, coalesce(details ->> 'product', details ->> 'number') as what from audit_events
       where account_id = $1 and subject_id = $2 and event in ('seats.returned', 'support.closed', 'users.removed')
       order by event`,
      [account.id, chloe.id],
    );
    expect(rows).toEqual([
      { event: 'seats.returned', what: 'Logged suite' },
      { event: 'support.closed', what: String(body['number']) },
      { event: 'users.removed', what: null },
    ]);
  });

  test('removes all users after 30 days: seats void, domains free, requests closed', async () => {
    const chloe = await roster.person({ account });
    await roster.contact(account, chloe);
    await roster.seat(account, 'Closing suite', chloe);
    await roster.domain(account, 'closing.example');
    const waiting = await roster.waiting(account);
    await close();
    roster.clock.offset = 29 * 86_400_000;
    await endClosedAccounts(roster.platform);
    expect(await rowOf(chloe)).toMatchObject({ account_id: account.id });
    roster.clock.offset = 31 * 86_400_000;
    await endClosedAccounts(roster.platform);
    expect(await rowOf(chloe)).toMatchObject({ account_id: null, lock_reasons: ['unaffiliated'] });
    expect(await rowOf(ana)).toMatchObject({ account_id: null });
    const { rows } = await roster.database.owner.query(
      `select (select count(*)::integer from seats where account_id = $1) as seats,
         (select count(*)::integer from account_domains where account_id = $1) as domains,
         (select state from approval_requests where id = $2) as request`,
      [account.id, waiting],
    );
    expect(rows).toEqual([{ seats: 0, domains: 0, request: 'noLongerWaiting' }]);
  });
});

describe('a user of any account', () => {
  const operate = (what: string, { id }: Person) =>
    olivia.post(`/operator/users/${id}/${what}`, { reason: 'Asked for' });

  test('is found by part of the name or address, whatever the account', async () => {
    const hidden = await roster.person({ email: 'zanzibar.person@example.com' });
    const { body } = await olivia.get('/operator/users?search=zanzibar');
    expect(body['items']).toMatchObject([{ id: hidden.id, account: null }]);
    expect((await olivia.get('/operator/users?search=za')).status).toBe(422);
  });

  test('is locked with the reason operator, which only an operator clears', async () => {
    const chloe = await roster.person({ account });
    const theirs = await roster.browserOf(chloe);
    expect((await operate('lock', chloe)).body).toMatchObject({ lockReasons: ['operator'] });
    expect((await theirs.get('/session')).status).toBe(401);
    const boss = await roster.browserOf(ana);
    expect((await boss.post('/users/unlock', { userIds: [chloe.id] })).body).toMatchObject({
      refused: [{ code: 'users.lockedByOperator' }],
    });
    expect((await operate('unlock', chloe)).body).toMatchObject({ lockReasons: [] });
    const { rows } = await roster.database.owner.query(
      `select event, actor_kind, data ->> 'reason' as reason
       from audit_events join audit_personal using (account_id, sequence) where account_id = $1 order by sequence`,
      [account.id],
    );
    expect(rows).toEqual([
      { event: 'users.locked', actor_kind: 'operator', reason: 'Asked for' },
      { event: 'users.unlocked', actor_kind: 'operator', reason: 'Asked for' },
    ]);
  });

  test('can be released, even the last administrator, and the account then requests another (A4)', async () => {
    await roster.person({ account });
    expect((await operate('release', ana)).body).toMatchObject({ account: null });
    const { rows } = await roster.database.owner.query(
      'select category from service_requests where account_id = $1',
      [account.id],
    );
    expect(rows).toEqual([{ category: 'noAdministrator' }]);
  });

  test('can be erased: no name is left anywhere, the log is intact, and the address is free', async () => {
    const chloe = await roster.person({ account, firstName: 'Unmistakable', lastName: 'Surname' });
    const boss = await roster.browserOf(ana);
    await boss.patch(`/users/${chloe.id}`, { version: 1, department: 'Unmistakable works' });
    await (
      await roster.browserOf(chloe)
    ).post('/service-requests', { category: 'other', subject: 'x', text: 'y' });
    expect((await operate('erase', chloe)).body).toEqual({ erased: true });
    const { rows: tables } = await roster.database.owner.query<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'idempotency_keys'`,
    );
    for (const { name } of tables) {
      const { rows } = await roster.database.owner.query(
        `select from ${name} as r where r::text like '%Unmistakable%' or r::text like $1`,
        [`%${chloe.email}%`],
      );
      expect([name, rows.length]).toEqual([name, 0]);
    }
    expect((await boss.post('/audit-events/verify')).body).toMatchObject({ brokenAt: null });
    expect(
      (await boss.post('/users', { email: chloe.email, firstName: 'A', lastName: 'B', country: 'DE' }))
        .status,
    ).toBe(201);
  });

  test('cannot be acted on if they are an operator', async () => {
    const colleague = await roster.person({ operator: true });
    expect((await operate('lock', colleague)).body).toMatchObject({ code: 'users.isOperator' });
  });
});

test('a mail that could not be delivered is listed and can be sent again', async () => {
  const { rows } = await roster.database.owner.query<{ id: string }>(
    `insert into mails (account_id, user_id, to_address, to_name, language, template, content, state, last_error)
     values ($1, $2, $3, 'Ana', 'en', 'signInUnlocked', '{"accountName":"X","unlockedAt":"2026-01-01","signInPage":"/sign-in"}', 'failed', '550 no such mailbox')
     returning id`,
    [account.id, ana.id, ana.email],
  );
  const id = rows[0]?.id ?? '';
  expect((await olivia.get('/operator/mails')).body).toMatchObject({
    items: [{ id, error: '550 no such mailbox' }],
  });
  const resend = () => olivia.post('/operator/mails/resend', { mailIds: [id] });
  expect((await resend()).body).toMatchObject({ done: [id] });
  expect((await roster.mails.receiveOne(ana.email, 'You can sign in again')).to).toBe(ana.email);
  expect((await resend()).body).toMatchObject({ refused: [{ code: 'mails.notFailed' }] });
});
