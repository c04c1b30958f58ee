import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { heldUp } from '../../testing/held-up.ts';
import {
  password,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';
import { tokenIn } from '../../testing/test-mailbox.ts';

// P1, A6: what rests on a mail domain is judged by who owns the domain when it is decided, not when it began.

let roster: Roster;
let harbor: Account;
let summit: Account;
let ana: Browser;
let greta: Browser;
let nobody: Browser;
let operator: Browser;
let domain: string;
let count = 0;

givenAccount(async (given) => {
  ({ roster, account: harbor, ana, nobody } = given);
  summit = await roster.account('Summit');
  greta = await roster.browserOf(await roster.person({ account: summit, roles: ['accountAdministrator'] }));
  operator = await roster.browserOf(await roster.person({ operator: true }));
}, 'Harbor');
beforeEach(async () => {
  domain = `moves${(count += 1)}.example`;
  await roster.domain(harbor, domain);
  await roster.mails.receive();
});

const body = () => ({ domain, reason: 'Sold' });
const release = () => operator.post(`/operator/accounts/${harbor.id}/domains/remove`, body());
const verify = () => operator.post(`/operator/accounts/${summit.id}/domains`, body());
const changeOwner = async () => {
  expect((await release()).status).toBe(200);
  expect((await verify()).status).toBe(201);
};
/** The domain changes its owner, and nothing else happens. */
const moveAlone = (to: Account, federated = false) =>
  roster.database.owner.query(
    'update account_domains set account_id = $2, federated = $3 where domain = $1',
    [domain, to.id, federated],
  );
const openAt = async (browser: Browser) =>
  ((await browser.get('/approvals')).body['items'] as { userId: string; source: string }[]).map(
    ({ userId, source }) => [userId, source],
  );
const events = async ({ id }: Account, { id: subject }: Person) =>
  (
    await roster.database.owner.query<{ event: string }>(
      `select event, details from audit_events where account_id = $1 and subject_id = $2 order by sequence`,
      [id, subject],
    )
  ).rows;

let nth = 0;
const newcomer = (language = 'en') =>
  roster.person({ email: `ivo.${(nth += 1)}@${domain}`, firstName: 'Ivo', language });

describe('a domain that another account verifies', () => {
  test('takes the requests along that were made because of it, never approved by itself', async () => {
    const ivo = await newcomer('de');
    const lea = await newcomer();
    await roster.waiting(harbor, ivo);
    await (await roster.browserOf(lea)).post('/join-requests', { accountNumber: await numberOf(harbor) });
    await changeOwner();
    expect(await openAt(ana)).toEqual([[lea.id, 'accountNumber']]);
    expect(await openAt(greta)).toEqual([[ivo.id, 'domain']]);
    expect(await events(harbor, ivo)).toEqual([
      { event: 'approvals.ended', details: { because: 'domainMoved' } },
    ]);
    expect(await events(summit, ivo)).toEqual([{ event: 'approvals.asked', details: { source: 'domain' } }]);
    const mail = (await roster.mails.receive()).find(({ to }) => to === ivo.email);
    expect(mail?.subject).toBe('Ihre Beitrittsanfrage an Harbor ist beendet');
    expect(mail?.text).toContain('Die Domain gehört jetzt zu Summit');
    expect((await (await roster.browserOf(ivo)).get('/profile')).body['joinRequest']).toMatchObject({
      state: 'open',
      accountName: 'Summit',
    });
  });

  test('ends the request of a person that its new owner rejected within the seven days', async () => {
    const before = await roster.person({ email: `before@${domain}` });
    const requestId = await roster.waiting(summit, before);
    await greta.post('/approvals/reject', { requestIds: [requestId] });
    const again = await roster.person({ email: `before+two@${domain}` });
    await roster.waiting(harbor, again);
    await roster.mails.receive();
    await changeOwner();
    expect([await openAt(ana), await openAt(greta)]).toEqual([[], []]);
    const mail = (await roster.mails.receive()).find(({ to }) => to === again.email);
    expect(mail?.text).toContain('You can ask to join another account');
  });

  test('meets an approval of the account before: one of them counts', async () => {
    const ivo = await newcomer();
    const requestId = await roster.waiting(harbor, ivo);
    await release();
    const [approved, verified] = await heldUp(roster, {
      hold: { text: 'select from accounts where id = $1 for no key update', values: [harbor.id] },
      calls: [() => ana.post('/approvals/approve', { requestIds: [requestId] }), verify],
    });
    expect(verified?.status).toBe(201);
    expect(approved?.body['done']).toEqual([requestId]);
    expect(await openAt(greta)).toEqual([]);
  });
});

describe('at the moment of approval', () => {
  test('a request by a domain that is another account’s by now no longer waits; one by number does', async () => {
    const ivo = await newcomer();
    const byDomain = await roster.waiting(harbor, ivo);
    const lea = await newcomer();
    const asked = await (
      await roster.browserOf(lea)
    ).post('/join-requests', { accountNumber: await numberOf(harbor) });
    const byNumber = String(asked.body['requestId']);
    await moveAlone(summit);
    const answer = await ana.post('/approvals/approve', { requestIds: [byDomain, byNumber] });
    expect(answer.body['done']).toEqual([byNumber]);
    expect(answer.body['refused']).toMatchObject([{ id: byDomain, code: 'approvals.noLongerWaiting' }]);
  });

  test('no one joins whose domain another account federates', async () => {
    const lea = await newcomer();
    const asked = await (
      await roster.browserOf(lea)
    ).post('/join-requests', { accountNumber: await numberOf(harbor) });
    await moveAlone(summit, true);
    const answer = await ana.post('/approvals/approve', { requestIds: [asked.body['requestId']] });
    expect(answer.body).toMatchObject({ done: [], refused: [{ code: 'users.domainOwnedByOther' }] });
  });
});

describe('at the moment of confirmation', () => {
  const tokenTo = async (email: string) =>
    tokenIn(await roster.mails.receiveOne(email, '/confirm-email#'), '/confirm-email');
  const confirm = (token: string) => nobody.post('/email-changes/confirm', { token });

  test.each([
    ['is refused where another account has verified the domain since', () => moveAlone(summit), 409],
    ['is confirmed where no one owns it by now', release, 200],
    ['is confirmed where nothing has changed', () => Promise.resolve(), 200],
  ])('an address that a user chose %s', async (_what, change, status) => {
    const chloe = await roster.person({ account: harbor });
    const email = `chloe.${(nth += 1)}@${domain}`;
    const own = await roster.browserOf(chloe);
    expect((await own.post('/profile/email', { email, currentPassword: password })).status).toBe(202);
    const token = await tokenTo(email);
    await change();
    const answer = await confirm(token);
    expect(answer.status).toBe(status);
    if (status === 409) expect(answer.body['code']).toBe('users.emailNotAvailable');
  });

  test.each([
    ['is refused where another account has verified the domain since', () => moveAlone(summit), 409],
    ['is refused where the account has it no longer', release, 409],
    ['is confirmed where nothing has changed', () => Promise.resolve(), 200],
  ])('an address that an administrator chose %s', async (_what, change, status) => {
    const chloe = await roster.person({ account: harbor });
    const email = `chloe.${(nth += 1)}@${domain}`;
    expect((await ana.post(`/users/${chloe.id}/email`, { email })).status).toBe(202);
    const token = await tokenTo(email);
    await change();
    expect((await confirm(token)).status).toBe(status);
  });
});

const numberOf = async ({ id }: Account) =>
  (await roster.database.owner.query<{ number: string }>('select number from accounts where id = $1', [id]))
    .rows[0]?.number;
