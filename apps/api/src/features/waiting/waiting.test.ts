import { describe, expect, test } from 'vitest';
import { givenSharedAccount } from '../../testing/given-account.ts';
import { password, type Account, type Browser, type Roster } from '../../testing/given-roster.ts';
import { tokenIn } from '../../testing/test-mailbox.ts';

let roster: Roster;
let account: Account;
let administrator: Browser;
let nobody: Browser;

givenSharedAccount((given) => ({ roster, account, ana: administrator, nobody } = given), 'Harbor');

const check = async (ticket: unknown) => (await nobody.post('/request-states', { ticket })).body;

async function askToBeUnlocked(): Promise<{ id: string; email: string; ticket: unknown }> {
  const { id, email } = await roster.person({ account, lockReasons: ['administrator'] });
  const asked = await nobody.post('/unlock-requests', { email, password });
  return { id, email, ticket: asked.body['ticket'] };
}
async function answer(userId: string, how: 'grant' | 'decline'): Promise<void> {
  const { items } = (await administrator.get('/user-requests')).body as {
    items: { id: string; user: { id: string } }[];
  };
  const request = items.find(({ user }) => user.id === userId);
  const reply = await administrator.post(`/user-requests/${String(request?.id)}/answer`, { answer: how });
  expect(reply.status).toBe(200);
}

test('a locked person who asked learns what was decided, without a session (H2)', async () => {
  const granted = await askToBeUnlocked();
  const declined = await askToBeUnlocked();
  expect(await check(granted.ticket)).toEqual({ kind: 'unlock', state: 'waiting', accountName: null });
  await answer(granted.id, 'grant');
  await answer(declined.id, 'decline');
  expect(await check(granted.ticket)).toMatchObject({ state: 'granted' });
  expect(await check(declined.ticket)).toMatchObject({ state: 'declined' });
});

test('unlocking them directly counts too, and asking twice leads to the same answer', async () => {
  const { id, email } = await askToBeUnlocked();
  const again = await nobody.post('/unlock-requests', { email, password });
  expect(again.body['code']).toBe('requests.alreadyAsked');
  await administrator.post('/users/unlock', { userIds: [id] });
  expect(await check(again.body['ticket'])).toMatchObject({ state: 'granted' });
});

test('a person who registered and waits learns which account let them in, and only for a day (P1)', async () => {
  await roster.domain(account, 'waiting.example');
  const email = 'vera@waiting.example';
  await nobody.post('/registrations', { email, language: 'en' });
  await roster.settled();
  const mail = (await roster.mails.receive()).find(({ to }) => to === email);
  const person = { firstName: 'Vera', lastName: 'Holm', country: 'DE', password: 'purple elephants sing' };
  const token = tokenIn(mail, '/verify-email');
  const { body } = await nobody.post('/email-verifications', { token, ...person });
  const { ticket } = body;
  expect(await check(ticket)).toEqual({ kind: 'join', state: 'waiting', accountName: 'Harbor' });

  const { items } = (await administrator.get('/approvals')).body as {
    items: { id: string; email: string }[];
  };
  const requestIds = items.filter((one) => one.email === email).map(({ id }) => id);
  expect((await administrator.post('/approvals/approve', { requestIds })).status).toBe(200);
  expect(await check(ticket)).toEqual({ kind: 'join', state: 'granted', accountName: 'Harbor' });

  // Their link was used: it says so, and whose it was.
  expect((await nobody.post('/links/inspect', { token })).body).toMatchObject({
    refusal: 'links.used',
    email,
    firstName: 'Vera',
  });
  roster.clock.offset = 25 * 3_600_000;
  expect(await check(ticket)).toMatchObject({ code: 'requests.notFound' });
  roster.clock.offset = 0;
});

test('a member who is released, which ends the session, learns it without one (H3)', async () => {
  const member = await roster.person({ account });
  const browser = await roster.browserOf(member);
  await browser.post('/profile/requests', { kind: 'release' });
  const { items } = (await browser.get('/profile/requests')).body as { items: { ticket: unknown }[] };
  const ticket = items[0]?.ticket;
  expect(await check(ticket)).toEqual({ kind: 'release', state: 'waiting', accountName: null });
  await answer(member.id, 'grant');
  expect((await browser.get('/session')).status).toBe(401);
  expect(await check(ticket)).toEqual({ kind: 'release', state: 'granted', accountName: null });
});

describe('a ticket', () => {
  test('that is made up, changed anywhere, or a place in a list tells nothing', async () => {
    const ticket = String((await askToBeUnlocked()).ticket);
    const { nextCursor } = (await administrator.get('/users?limit=1')).body;
    const changed = [...ticket].flatMap((letter, at) =>
      at % 9 === 0 ? [`${ticket.slice(0, at)}${letter === 'A' ? 'B' : 'A'}${ticket.slice(at + 1)}`] : [],
    );
    expect(changed.length).toBeGreaterThan(10);
    for (const sealed of ['made-up', nextCursor, ...changed])
      expect(await check(sealed)).toMatchObject({ code: 'requests.notFound' });
    const asCursor = await administrator.get(`/users?limit=1&cursor=${ticket}`);
    expect(asCursor.body['code']).toBe('request.invalidCursor');
  });

  test('is given after the right password to people who wait, and tells no one else anything (H2)', async () => {
    const { email } = await askToBeUnlocked();
    const free = await roster.person({ account });
    const unaffiliated = await roster.person({ lockReasons: ['administrator'] });
    const ask = (address: string, typed = password) =>
      nobody.post('/unlock-requests', { email: address, password: typed });
    const [wrong, unknown] = [await ask(email, 'wrong'), await ask('nobody@example.org')];
    expect([wrong.status, wrong.text]).toEqual([unknown.status, unknown.text]);
    for (const answered of [wrong, unknown, await ask(free.email), await ask(unaffiliated.email)])
      expect(answered.text).not.toContain('ticket');
  });

  test('tells the same when it is made up and when its user is no longer known', async () => {
    const { id, ticket } = await askToBeUnlocked();
    await roster.database.owner.query('delete from locks where user_id = $1', [id]);
    await roster.database.owner.query('delete from users where id = $1', [id]);
    expect(await check(ticket)).toEqual(await check('made-up'));
  });
});
