import { endpoints } from '@roster/contract/machinery/endpoints';
import { takesIdempotencyKey, type Endpoint } from '@roster/contract/machinery/endpoint';
import { describe, expect, test } from 'vitest';
import { callerOf, fixtureIn, type Fixture } from './fixture.ts';
import { fixturesOf } from './fixtures.ts';
import { givenSharedAccount } from './given-account.ts';
import type { Account, Person, Roster } from './given-roster.ts';
import { heldUp, untilWaiting } from './held-up.ts';
import { sendTo } from './send.ts';

let roster: Roster;
let account: Account;
let member: Person;
let fixtures: Record<string, Fixture>;

givenSharedAccount(async (given) => {
  ({ roster, account } = given);
  member = await roster.person({ account });
  fixtures = fixturesOf({ roster, account, member: () => member });
});

const fixtureOf = (endpoint: Endpoint) => fixtureIn(fixtures, endpoint);

const bossOf = (endpoint: Endpoint) => callerOf({ roster, account }, endpoint);

describe('a change that is sent again with the same Idempotency-Key', () => {
  const mutations = endpoints
    .filter(takesIdempotencyKey)
    .map((endpoint) => [endpoint.name, endpoint] as const);

  test.each(mutations)('%s gets the same answer and is made once', async (name, endpoint) => {
    const me = endpoint.access === 'pass' ? await roster.person() : await bossOf(endpoint);
    const browser = await roster.browserOf(me);
    const fixture = fixtureOf(endpoint);
    const request = fixture.once ? await fixture.once(me) : fixture.request(member);
    const headers = { 'idempotency-key': `key of ${name}` };

    const before = await countEvents();
    const first = await sendTo(browser, endpoint, request, headers);
    const events = await countEvents();
    expect([first.status < 300, events > before]).toEqual([true, true]);
    const again = await sendTo(browser, endpoint, request, headers);
    expect([again.status, again.text]).toEqual([first.status, first.text]);
    expect(await countEvents()).toBe(events);
  });

  test.each(mutations)('%s is refused if the key was used for another request', async (name, endpoint) => {
    const browser = await roster.browserOf(await bossOf(endpoint));
    const headers = { 'idempotency-key': `key of ${name}` };
    const language = name === 'updateProfile' ? { language: 'es' } : { language: 'de' };
    expect((await browser.patch('/profile', language, headers)).status).toBe(200);
    const other = await sendTo(browser, endpoint, fixtureOf(endpoint).request(member), headers);
    expect([other.status, other.body['code']]).toEqual([422, 'request.keyReused']);
  });

  test.each(mutations)('%s gets one answer if two requests arrive together', async (name, endpoint) => {
    const me = endpoint.access === 'pass' ? await roster.person() : await bossOf(endpoint);
    const browser = await roster.browserOf(me);
    const fixture = fixtureOf(endpoint);
    const request = fixture.once ? await fixture.once(me) : fixture.request(member);
    const headers = { 'idempotency-key': `twins of ${name}` };
    const [first, second] = await Promise.all([
      sendTo(browser, endpoint, request, headers),
      sendTo(browser, endpoint, request, headers),
    ]);
    expect([second.status, second.text]).toEqual([first.status, first.text]);
    expect(first.status).toBeLessThan(300);
  });

  test('gets the first answer also where it was refused before its transaction, by what the first one did', async () => {
    const me = await roster.person();
    const browser = await roster.browserOf(me);
    await roster.waiting(account, me);
    const withdraw = () =>
      browser.post('/join-requests/withdraw', {}, { 'idempotency-key': 'just withdrawn' });
    const next = await roster.database.owner.connect();
    const later: ReturnType<typeof withdraw>[] = [];
    const [first] = await heldUp(roster, {
      // The first one has withdrawn the request, and waits to record it.
      hold: { text: 'lock table audit_events in exclusive mode', values: [] },
      calls: [withdraw],
      whileHeld: async () => {
        // The second one has found no answer yet, and reads the request when the first one is done.
        await next.query('begin');
        void next
          .query('lock table approval_requests in access exclusive mode')
          .then(() => next.query('rollback'));
        await untilWaiting(roster, 2);
        later.push(withdraw());
        await untilWaiting(roster, 3);
      },
    });
    const answers = [first, ...(await Promise.all(later))].map((answer) => [answer?.status, answer?.text]);
    next.release();
    expect(answers).toEqual([
      [200, '{"withdrawn":true}'],
      [200, '{"withdrawn":true}'],
    ]);
  });

  test('has one effect and one answer if both requests arrive together', async () => {
    const browser = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
    const { id } = await roster.person({ account });
    const headers = { 'idempotency-key': 'twins' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => browser.post('/users/lock', { userIds: [id] }, headers)),
    );
    expect(new Set(answers.map(({ text }) => text))).toEqual(new Set([`{"done":["${id}"],"refused":[]}`]));
  });

  test('is not repeated to an administrator who has moved to another account', async () => {
    const moved = await roster.person({ account, roles: ['accountAdministrator'] });
    const headers = { 'idempotency-key': 'before and after the move' };
    const body = { name: 'Of both accounts', query: { status: 'locked' } };
    const before = await (await roster.browserOf(moved)).post('/saved-views', body, headers);
    const elsewhere = await roster.account();
    await roster.database.owner.query('update users set account_id = $2 where id = $1', [
      moved.id,
      elsewhere.id,
    ]);
    const after = await (await roster.browserOf(moved)).post('/saved-views', body, headers);
    expect([after.status, after.text === before.text]).toEqual([before.status, false]);
  });

  async function countEvents(): Promise<number> {
    const { rows } = await roster.database.owner.query<{ n: number }>(
      'select (select count(*) from audit_events)::integer + (select count(*) from mails)::integer as n',
    );
    return rows[0]?.n ?? 0;
  }
});
