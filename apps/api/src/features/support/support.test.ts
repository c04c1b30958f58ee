import { beforeEach, describe, expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let chloe: Person;
let theirs: Browser;
let olivia: Browser;
let operator: Person;

givenProduct(async (given) => {
  ({ roster } = given);
  operator = await roster.person({ operator: true, email: 'operator@example.com' });
});
beforeEach(async () => {
  account = await roster.account();
  await roster.person({ account, roles: ['accountAdministrator'] });
  chloe = await roster.person({ account });
  theirs = await roster.browserOf(chloe);
  olivia = await roster.browserOf(operator);
  await roster.mails.receive();
});

const asked = { category: 'licensingAndUserAdministration', subject: 'A license', text: 'It shows nobody.' };

describe('H4: a service request', () => {
  test('is a conversation with the operator, by mail too, with its states', async () => {
    const opened = await theirs.post('/service-requests', asked);
    expect(opened.body).toMatchObject({
      state: 'open',
      messages: [{ author: 'requester', text: 'It shows nobody.' }],
    });
    const id = String(opened.body['id']);
    await roster.mails.receiveOne(operator.email, 'A license');

    const answered = await olivia.post(`/service-requests/${id}/messages`, { text: 'Which product?' });
    expect(answered.body).toMatchObject({ state: 'answered' });
    await roster.mails.receiveOne(chloe.email, 'Which product?');

    await theirs.post(`/service-requests/${id}/messages`, { text: 'Structural Suite' });
    const { body } = await theirs.get(`/service-requests/${id}`);
    expect(body).toMatchObject({
      state: 'open',
      messages: [{ author: 'requester' }, { author: 'operator', name: null }, { author: 'requester' }],
    });
    await olivia.post(`/service-requests/${id}/close`);
    expect((await theirs.post(`/service-requests/${id}/messages`, { text: 'Thanks' })).body).toMatchObject({
      code: 'support.closed',
    });
  });

  test('is visible to the requester, Support Administrators of the account and operators, and unknown to others', async () => {
    const id = String((await theirs.post('/service-requests', asked)).body['id']);
    const member = await roster.browserOf(await roster.person({ account }));
    const support = await roster.browserOf(await roster.person({ account, roles: ['supportAdministrator'] }));
    const stranger = await roster.browserOf(
      await roster.person({ account: await roster.account(), roles: ['supportAdministrator'] }),
    );
    const see = async (browser: Browser) => (await browser.get(`/service-requests/${id}`)).status;
    expect([await see(member), await see(support), await see(stranger), await see(olivia)]).toEqual([
      404, 200, 404, 200,
    ]);
    expect((await support.get('/service-requests')).body['total']).toBe(1);
    expect((await member.get('/service-requests')).body['total']).toBe(0);
  });

  test('is found by its category, one or several', async () => {
    await theirs.post('/service-requests', asked);
    await theirs.post('/service-requests', { ...asked, category: 'downloads', subject: 'No file' });
    const found = async (category: string) => {
      const { body } = await theirs.get(`/service-requests?category=${category}&sort=subject`);
      return (body['items'] as { subject: string }[]).map(({ subject }) => subject);
    };
    expect(await found('downloads')).toEqual(['No file']);
    expect(await found('downloads,licensingAndUserAdministration')).toEqual(['A license', 'No file']);
    expect(await found('federation')).toEqual([]);
  });

  test('is recorded in the log of the account', async () => {
    const id = String((await theirs.post('/service-requests', asked)).body['id']);
    await olivia.post(`/service-requests/${id}/messages`, { text: 'Hello' });
    const { rows } = await roster.database.owner.query(
      "select event, actor_kind from audit_events where account_id = $1 and event like 'support.%' order by sequence",
      [account.id],
    );
    expect(rows).toEqual([
      { event: 'support.opened', actor_kind: 'user' },
      { event: 'support.answered', actor_kind: 'operator' },
    ]);
  });

  test.each([
    ['answer', (id: string) => olivia.post(`/service-requests/${id}/messages`, { text: 'Which product?' })],
    ['closing', (id: string) => olivia.post(`/service-requests/${id}/close`)],
  ] as const)(
    'from a former member is still told about, though they joined another account: %s',
    async (_, act) => {
      const id = String((await theirs.post('/service-requests', asked)).body['id']);
      const elsewhere = await roster.account();
      await roster.database.owner.query('update users set account_id = $2 where id = $1', [
        chloe.id,
        elsewhere.id,
      ]);
      await roster.mails.receive();
      expect((await act(id)).status).toBeLessThan(300);
      await roster.mails.receiveOne(chloe.email, 'A license');
    },
  );

  describe('of a member who has left since', () => {
    let id: string;
    let ana: Browser;
    beforeEach(async () => {
      ana = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
      id = String((await theirs.post('/service-requests', asked)).body['id']);
      await write(olivia, 'Which product?');
      await ana.post('/users/remove', { userIds: [chloe.id] });
      await roster.database.owner.query(
        "update users set account_id = $2, joined_at = now(), lock_reasons = '{}' where id = $1",
        [chloe.id, (await roster.account()).id],
      );
      await roster.database.owner.query('delete from locks where user_id = $1', [chloe.id]);
      theirs = await roster.browserOf(chloe);
      await roster.mails.receive();
    });
    const write = (browser: Browser, text: string) =>
      browser.post(`/service-requests/${id}/messages`, { text });
    const read = async (browser: Browser) => {
      const { body } = await browser.get(`/service-requests/${id}`);
      return (body['messages'] as { text: string }[]).map(({ text }) => text);
    };
    const known = [asked.text, 'Which product?'];

    test('shows what they go on writing, and what they are answered, to them and not to the account (A8)', async () => {
      await write(theirs, 'I work elsewhere now');
      await write(olivia, 'There you ask again');
      await roster.mails.receiveOne(chloe.email, 'There you ask again');
      expect(await read(theirs)).toEqual([...known, 'I work elsewhere now', 'There you ask again']);
      expect(await read(ana)).toEqual(known);
    });

    test('shows what the account goes on asking, and is answered, to the account and not to them', async () => {
      await write(ana, 'We still need it');
      await write(olivia, 'Then here it is');
      expect((await roster.mails.receive()).filter(({ to }) => to === chloe.email)).toEqual([]);
      expect(await read(ana)).toEqual([...known, 'We still need it', 'Then here it is']);
      expect(await read(theirs)).toEqual(known);
      expect(await read(olivia)).toEqual([...known, 'We still need it', 'Then here it is']);
    });

    test('still shows them the late answer to what they had asked', async () => {
      await write(olivia, 'Sorry for the wait');
      await roster.mails.receiveOne(chloe.email, 'Sorry for the wait');
      expect(await read(theirs)).toEqual([...known, 'Sorry for the wait']);
    });
  });

  describe('of a colleague', () => {
    let id: string;
    let ana: Browser;
    beforeEach(async () => {
      const person = {
        account,
        roles: ['accountAdministrator'],
        firstName: 'Ana',
        lastName: 'Weber',
      } as const;
      ana = await roster.browserOf(await roster.person({ ...person, roles: [...person.roles] }));
      id = String((await theirs.post('/service-requests', asked)).body['id']);
      await roster.mails.receive();
    });
    test.each([
      [
        'writes in it',
        'Ana Weber wrote in your request',
        () => ana.post(`/service-requests/${id}/messages`, { text: 'Us, too' }),
      ],
      ['closes it', 'Ana Weber closed your request', () => ana.post(`/service-requests/${id}/close`)],
    ] as const)('names the colleague who %s (X2)', async (_, words, act) => {
      expect((await act()).status).toBeLessThan(300);
      await roster.mails.receiveOne(chloe.email, words);
    });

    test('is not told what they write or close themself', async () => {
      await theirs.post(`/service-requests/${id}/messages`, { text: 'One more thing' });
      await theirs.post(`/service-requests/${id}/close`);
      expect((await roster.mails.receive()).filter(({ to }) => to === chloe.email)).toEqual([]);
    });
  });

  test('of an erased person is closed, so nobody writes an answer that no one can get (X2)', async () => {
    const id = String((await theirs.post('/service-requests', asked)).body['id']);
    await olivia.post(`/operator/users/${chloe.id}/erase`, { reason: 'Asked for' });
    const answer = await olivia.post(`/service-requests/${id}/messages`, { text: 'Which product?' });
    expect(answer.body).toMatchObject({ code: 'support.closed' });
    const { rows } = await roster.database.owner.query("select from mails where to_address = ''");
    expect(rows).toEqual([]);
  });

  test('from a Support Restricted user is limited to what everyone may ask', async () => {
    const restricted = await roster.browserOf(await roster.person({ account, roles: ['supportRestricted'] }));
    expect((await restricted.post('/service-requests', asked)).body).toMatchObject({
      code: 'support.categoryNotAllowed',
    });
    expect((await restricted.post('/service-requests', { ...asked, category: 'signIn' })).status).toBe(201);
  });

  test('can be opened by a removed user, too', async () => {
    const removed = await roster.person({ lockReasons: ['unaffiliated'] });
    const nobody = await roster.browserOf(null);
    const answer = await nobody.post('/sign-in', { email: removed.email, password: 'a password for tests' });
    const pass = roster.browserOfCookie(answer.headers);
    expect((await pass.post('/service-requests', { ...asked, category: 'noAdministrator' })).status).toBe(
      201,
    );
  });
});

describe('without being signed in', () => {
  const anonymous = (email: string) => ({
    category: 'signIn',
    name: 'Some Body',
    email,
    language: 'de',
    text: 'Hilfe',
  });

  test('"I cannot sign in" can be requested, and is answered by mail in the chosen language', async () => {
    const nobody = await roster.browserOf(null);
    const { status, body } = await nobody.post('/support-requests', anonymous('some.body@example.org'));
    expect(status).toBe(202);
    const received = await roster.mails.receiveOne(
      'some.body@example.org',
      `Ihre Serviceanfrage ${String(body['number'])}`,
    );
    expect(received.text).toContain('Ich kann mich nicht anmelden');
    const { body: list } = await olivia.get('/service-requests?state=waiting');
    const [request] = (list['items'] as { id: string; number: number }[]).filter(
      ({ number }) => number === body['number'],
    );
    await olivia.post(`/service-requests/${request?.id}/messages`, { text: 'Try the reset.' });
    await roster.mails.receiveOne('some.body@example.org', 'Try the reset.');
  });

  test('every email about the request leads to where one can write back without signing in', async () => {
    const nobody = await roster.browserOf(null);
    const { body } = await nobody.post('/support-requests', anonymous('writes.back@example.org'));
    const { body: list } = await olivia.get(`/service-requests?search=${String(body['number'])}`);
    // Others may have the digits of the number in their address.
    const items = list['items'] as { id: string; number: number }[];
    const request = items.find(({ number }) => number === body['number']);
    await roster.mails.receive();
    await olivia.post(`/service-requests/${request?.id}/messages`, { text: 'Which address?' });
    await olivia.post(`/service-requests/${request?.id}/close`);
    const mails = (await roster.mails.receive()).filter(({ to }) => to === 'writes.back@example.org');
    expect(mails).toHaveLength(2);
    for (const { text, html } of mails) {
      expect(text).toContain('/support\n');
      expect(text).toContain(String(body['number']));
      expect(html).not.toContain('Lesen und antworten');
    }
  });

  test('no other category is open, and floods are throttled', async () => {
    const nobody = await roster.browserOf(null);
    const other = { ...anonymous('x@example.org'), category: 'downloads' };
    expect((await nobody.post('/support-requests', other)).status).toBe(422);
    const answers = [];
    for (let nth = 0; nth < 7; nth += 1)
      answers.push((await nobody.post('/support-requests', anonymous('flood@example.org'))).status);
    expect(answers.filter((status) => status === 429)).toHaveLength(2);
  });

  test('known and unknown addresses are answered alike', async () => {
    const nobody = await roster.browserOf(null);
    const known = await nobody.post('/support-requests', anonymous(chloe.email));
    const unknown = await nobody.post('/support-requests', anonymous('never.seen@example.org'));
    expect([known.status, Object.keys(known.body)]).toEqual([unknown.status, Object.keys(unknown.body)]);
  });
});
