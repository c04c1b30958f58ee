import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';
import { lookAgainAtRequests } from './look-again.ts';
import { tellApproversDaily, remindOfOldRequests } from './tell-approvers.ts';

let roster: Roster;
let account: Account;
let ana: Person;
let administrator: Browser;
let approver: Browser;

type Evidence = {
  verifiedDomain: boolean;
  earlier: object | null;
  rejectedBefore: boolean;
  duplicates: object[];
};
type Listed = { id: string; evidence: Evidence };
const isDoubtful = ({ verifiedDomain, earlier, rejectedBefore, duplicates }: Evidence) =>
  !verifiedDomain || earlier !== null || rejectedBefore || duplicates.length > 0;

const day = 86_400_000;

givenAccount((given) => ({ roster, account, me: ana, ana: administrator } = given), 'Harbor');
beforeEach(async () => {
  approver = await roster.browserOf(await roster.person({ account, roles: ['coAdministrator'] }));
  await roster.mails.receive();
});

const approve = (requestIds: string[], more = {}) =>
  approver.post('/approvals/approve', { requestIds, ...more });
const reject = (requestIds: string[], more = {}) =>
  approver.post('/approvals/reject', { requestIds, ...more });

describe('P2: approving', () => {
  test('one or many affiliates them with roles, groups and country, and notifies them', async () => {
    const { rows } = await roster.database.owner.query<{ id: string }>(
      "insert into groups (account_id, name) values ($1, 'Bridges') returning id",
      [account.id],
    );
    const groupIds = [rows[0]?.id];
    const people = [await roster.person(), await roster.person()];
    const ids = await Promise.all(people.map((person) => roster.waiting(account, person)));
    const { body } = await approve(ids, { roles: ['betaSoftware'], groupIds, entitlementCountry: 'ES' });
    expect(body).toEqual({ done: ids, refused: [] });
    for (const { id } of people)
      expect((await administrator.get(`/users/${id}`)).body).toMatchObject({
        roles: ['download', 'betaSoftware'],
        groups: [{ name: 'Bridges' }],
        entitlementCountry: 'ES',
        source: 'registration',
      });
    expect((await roster.mails.receive()).map(({ subject }) => subject)).toEqual([
      'You now belong to Harbor',
      'You now belong to Harbor',
    ]);
  });

  test('keeps a lock: the email says so, and the checklist opens for those who are locked', async () => {
    const ivo = await roster.person({ lockReasons: ['unaffiliated'] });
    const eva = await roster.person();
    await approve([await roster.waiting(account, ivo), await roster.waiting(account, eva)]);
    const mails = await roster.mails.receive();
    const textTo = ({ email }: Person) => mails.find(({ to }) => to === email)?.text;
    expect(textTo(ivo)).toContain('still locked; an administrator of Harbor can unlock it');
    expect(textTo(eva)).not.toContain('locked');
    const { body } = await administrator.get(`/users/${ivo.id}`);
    expect(body).toMatchObject({ lockReasons: ['unaffiliated'] });
    expect(body['setup']).toContainEqual({ step: 'unlock', done: false });
    expect((await administrator.get(`/users/${eva.id}`)).body).toMatchObject({ setup: [] });
  });

  test('reports the earlier decision of a colleague with name and time, and changes nothing', async () => {
    const id = await roster.waiting(account);
    await administrator.post('/approvals/reject', { requestIds: [id] });
    const { body } = await approve([id]);
    expect(body['done']).toEqual([]);
    expect(body['refused']).toMatchObject([
      { id, code: 'approvals.alreadyDecided', decision: { state: 'rejected', byName: 'Ana Weber' } },
    ]);
  });

  test('reports users who joined another account as no longer waiting', async () => {
    const person = await roster.person();
    const id = await roster.waiting(account, person);
    const other = await roster.account();
    const greta = await roster.browserOf(
      await roster.person({ account: other, roles: ['accountAdministrator'] }),
    );
    expect((await greta.post('/users/add-to-account', { email: person.email })).status).toBe(201);
    expect((await approver.get('/approvals')).body).toMatchObject({ total: 0, items: [] });
    expect((await approve([id])).body['refused']).toMatchObject([{ id, code: 'approvals.noLongerWaiting' }]);
  });
});

describe('P2: rejecting', () => {
  test('sends the reason, and the user may ask again after 7 days or when an approver allows it', async () => {
    const number = String((await administrator.get('/account')).body['number']);
    const person = await roster.person();
    const applicant = await roster.browserOf(person);
    const ask = () => applicant.post('/join-requests', { accountNumber: number });
    const first = await ask();
    expect(first.status).toBe(201);
    expect((await ask()).body['code']).toBe('join.alreadyWaiting');

    const id = String(first.body['requestId']);
    await reject([id], { reason: 'We do not know you.' });
    expect((await roster.mails.receive()).at(-1)?.text).toContain('We do not know you.');
    const early = await ask();
    expect(early.body['code']).toBe('join.tooEarly');
    expect(new Date(String(early.body['notBefore'])).getTime()).toBeGreaterThan(Date.now() + 6 * day);
    expect((await approver.post('/approvals/allow-again', { requestIds: [id] })).body['done']).toEqual([id]);
    expect((await ask()).status).toBe(201);
  });
});

test(
  'parallel approvals and rejections make one decision and one mail (P2)',
  { timeout: 300_000 },
  async () => {
    const rounds = Number(process.env['ROSTER_APPROVAL_ROUNDS'] ?? 30);
    const browsers = await Promise.all(
      [1, 2, 3].map(async () =>
        roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] })),
      ),
    );
    for (let round = 0; round < rounds; round += 1) {
      const person = await roster.person();
      const id = await roster.waiting(account, person);
      const answers = await Promise.all(
        browsers.flatMap((browser) => [
          browser.post('/approvals/approve', { requestIds: [id] }),
          browser.post('/approvals/reject', { requestIds: [id] }),
        ]),
      );
      expect(answers.filter(({ body }) => (body['done'] as string[]).length === 1)).toHaveLength(1);
      const { rows } = await roster.database.owner.query<{ mails: number; state: string; member: boolean }>(
        `select (select count(*)::integer from mails where user_id = $1) as mails,
         (select state from approval_requests where id = $2) as state,
         (select account_id is not null from users where id = $1) as member`,
        [person.id, id],
      );
      expect(rows[0]?.mails).toBe(1);
      expect(rows[0]?.member).toBe(rows[0]?.state === 'approved');
    }
  },
);

describe('P3: the list', () => {
  test('shows the evidence: verified domain, earlier affiliation, possible duplicates', async () => {
    await roster.domain(account, `d${account.id.slice(-6)}.example`);
    const domain = `d${account.id.slice(-6)}.example`;
    await roster.person({ account, email: `jo.lee@other-${domain}`, firstName: 'Jo', lastName: 'Lee' });
    const clean = await roster.waiting(account, await roster.person({ email: `clean@${domain}` }));
    const twin = await roster.person({
      email: `jo.lee@${domain}`,
      firstName: 'Jo',
      lastName: 'Lee',
      country: 'US',
    });
    const doubtful = await roster.waiting(account, twin);
    const { body } = await approver.get('/approvals');
    expect(body).toMatchObject({
      total: 2,
      items: [
        {
          id: clean,
          evidence: {
            verifiedMail: true,
            verifiedDomain: true,
            earlier: null,
            duplicates: [],
            countryMismatch: false,
          },
        },
        { id: doubtful, evidence: { duplicates: [{ name: 'Jo Lee' }], countryMismatch: true } },
      ],
    });
    const attention = await approver.get('/approvals?attention=true');
    expect(attention.body['items']).toMatchObject([{ id: doubtful }]);
    expect((await approver.get('/approvals?search=clean')).body['items']).toMatchObject([{ id: clean }]);
  });

  test('those with something to check are always the ones whose evidence says so', async () => {
    const own = `a${account.id.slice(-8)}.example`;
    const other = `b${account.id.slice(-8)}.example`;
    const twin = { firstName: 'Jo', lastName: 'Lee' };
    const byEvidence = async () => {
      const ids = async (query: string) =>
        ((await approver.get(`/approvals?limit=100${query}`)).body['items'] as Listed[]).map(({ id }) => id);
      const all = (await approver.get('/approvals?limit=100')).body['items'] as Listed[];
      const doubtful = all.filter(({ evidence }) => isDoubtful(evidence)).map(({ id }) => id);
      expect(await ids('&attention=true')).toEqual(doubtful);
      expect(await ids('&attention=false')).toEqual(
        all.map(({ id }) => id).filter((id) => !doubtful.includes(id)),
      );
      return doubtful.length;
    };
    const change = (text: string, ...values: unknown[]) => roster.database.owner.query(text, values);

    await roster.domain(account, own);
    const jo = await roster.person({ email: `jo@${own}`, ...twin });
    const kim = await roster.person({ email: `kim@${other}` });
    for (const person of [jo, kim]) await roster.waiting(account, person);
    expect(await byEvidence()).toBe(1);
    await roster.domain(account, other);
    expect(await byEvidence()).toBe(0);

    const member = await roster.person({ account, email: `someone@${own}`, ...twin });
    expect(await byEvidence()).toBe(1);
    await administrator.patch(`/users/${member.id}`, { firstName: 'Ed', version: 1 });
    expect(await byEvidence()).toBe(0);
    await change('update users set email = $2 where id = $1', member.id, `kim@${own}`);
    expect(await byEvidence()).toBe(1);
    await administrator.post('/users/remove', { userIds: [member.id] });
    expect(await byEvidence()).toBe(0);
    await administrator.post('/removed-users/restore', { userIds: [member.id] });
    expect(await byEvidence()).toBe(1);

    await change('update users set email = $2 where id = $1', kim.id, `kit@${other}`);
    expect(await byEvidence()).toBe(0);
    await change("update users set last_name = 'Weber', first_name = 'Ana' where id = $1", jo.id);
    expect(await byEvidence()).toBe(1);
    await change('delete from account_domains where domain = $1', other);
    expect(await byEvidence()).toBe(2);

    const returning = await roster.person({ account, email: `back@${own}` });
    await administrator.post('/users/remove', { userIds: [returning.id] });
    await roster.waiting(account, returning);
    expect(await byEvidence()).toBe(3);
    const invited = await roster.person({ account, email: `ben@${own}`, invited: true });
    await roster.waiting(account, await roster.person({ email: `ben@other-${own}` }));
    await roster.domain(account, `other-${own}`);
    expect(await byEvidence()).toBe(4);
    await administrator.post('/invitations/withdraw', { userIds: [invited.id] });
    expect(await byEvidence()).toBe(3);
  });

  test('who asked while a member of the same name was added is looked at again', async () => {
    await roster.domain(account, `c${account.id.slice(-8)}.example`);
    const jo = await roster.person({ email: `jo@c${account.id.slice(-8)}.example` });
    const id = await roster.waiting(account, jo);
    await roster.database.owner.query('update approval_requests set attention = true where id = $1', [id]);
    await lookAgainAtRequests(roster.platform);
    expect((await approver.get('/approvals?attention=false')).body['items']).toMatchObject([{ id }]);
  });

  test('cannot be decided by another account', async () => {
    await roster.waiting(await roster.account());
    expect((await approver.get('/approvals')).body).toMatchObject({ total: 0, items: [] });
  });
});

describe('P3: approvers are notified of requests', () => {
  const asks = async () => {
    const number = String((await administrator.get('/account')).body['number']);
    return (await roster.browserOf(await roster.person())).post('/join-requests', { accountNumber: number });
  };
  const choose = (browser: Browser, approvalMail: string) => browser.patch('/profile', { approvalMail });

  test('immediately, if they chose that', async () => {
    await choose(administrator, 'instant');
    await asks();
    expect((await roster.mails.receive()).map(({ to }) => to)).toEqual([ana.email]);
  });

  test('once a day by default while requests are open, and not at all if they chose that', async () => {
    await choose(approver, 'none');
    await asks();
    const told = async () => {
      await tellApproversDaily(roster.platform);
      return (await roster.mails.receive())
        .filter(({ to }) => to === ana.email)
        .map(({ subject }) => subject);
    };
    expect(await told()).toEqual(['1 person is waiting to join Harbor']);
    expect(await told()).toEqual([]);
    roster.clock.offset = day + 1_000;
    expect(await told()).toEqual(['1 person is waiting to join Harbor']);
  });

  test('and all Account Administrators once, when a request stayed open for 14 days', async () => {
    await asks();
    const told = async () => {
      await remindOfOldRequests(roster.platform);
      return (await roster.mails.receive()).map(({ to }) => to).filter((to) => to === ana.email);
    };
    expect(await told()).toEqual([]);
    roster.clock.offset = 14 * day + 1_000;
    expect(await told()).toEqual([ana.email]);
    expect(await told()).toEqual([]);
  });
});
