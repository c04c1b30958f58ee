import { departureKinds, type DepartureKind } from '@roster/domain/departures';
import { beforeEach, describe, expect, test } from 'vitest';
import { jobs } from '../../app.ts';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';
import { issueToken } from '../../testing/issue-token.ts';
import { tokenIn } from '../../testing/test-mailbox.ts';

// P1, P2: an account knows a person by their mailbox, whatever has become of the user they were.

let roster: Roster;
let account: Account;
let ana: Browser;
let nobody: Browser;
let operator: Browser;
let domain: string;
let count = 0;

const password = 'purple elephants sing';

givenAccount((given) => ({ roster, account, ana, nobody } = given), 'Harbor');
beforeEach(async () => {
  domain = `again${(count += 1)}.example`;
  await roster.database.owner.query('delete from throttles');
  await roster.mails.receive();
  operator = await roster.browserOf(await roster.person({ operator: true }));
});

const autoApproval = async (on: boolean) => {
  await roster.domain(account, domain);
  await roster.database.owner.query('update account_domains set auto_approval = $2 where domain = $1', [
    domain,
    on,
  ]);
};

/** Registers and verifies. Returns how they stand, or null where a user has the address and no link comes. */
async function comeBy(email: string, more = {}): Promise<Record<string, unknown> | null> {
  await nobody.post('/registrations', { email, language: 'en' });
  await roster.settled();
  const mail = (await roster.mails.receive()).find(
    ({ to, text }) => to === email && text.includes('/verify-'),
  );
  if (!mail) return null;
  const person = { firstName: 'Bob', lastName: 'Lund', country: 'DE', password, ...more };
  return (await nobody.post('/email-verifications', { token: tokenIn(mail, '/verify-email'), ...person }))
    .body;
}

async function idOf(email: string): Promise<string> {
  const { rows } = await roster.database.owner.query<{ id: string }>(
    'select id from users where email = $1',
    [email],
  );
  return rows[0]?.id ?? '';
}

async function joined(email: string): Promise<string> {
  await autoApproval(true);
  expect(await comeBy(email)).toMatchObject({ standing: 'joined' });
  return idOf(email);
}

async function invited(email: string): Promise<{ id: string; leave: string }> {
  await autoApproval(true);
  const body = { email, firstName: 'Bob', lastName: 'Lund', country: 'DE' };
  const { body: added } = await ana.post('/users', body);
  const [mail] = await roster.mails.receive();
  return { id: String(added['id']), leave: tokenIn(mail, '/not-my-organization') };
}

async function rejected(email: string): Promise<string> {
  await autoApproval(false);
  expect(await comeBy(email)).toMatchObject({ standing: 'waiting' });
  const { rows } = await roster.database.owner.query<{ id: string }>(
    'select r.id from approval_requests r join users u on u.id = r.user_id where u.email = $1',
    [email],
  );
  const ids = rows.map(({ id }) => id);
  expect((await ana.post('/approvals/reject', { requestIds: ids })).body['done']).toEqual(ids);
  return ids[0] ?? '';
}

async function removed(email: string): Promise<string> {
  const id = await joined(email);
  expect((await ana.post('/users/remove', { userIds: [id] })).body['done']).toEqual([id]);
  return id;
}

/** They confirm a new address, as the link of its email does. */
async function move(id: string, to: string): Promise<void> {
  await roster.database.owner.query("update users set lock_reasons = '{}' where id = $1", [id]);
  const { rows } = await roster.database.owner.query<{ id: string }>(
    `insert into tokens (purpose, user_id, email, expires_at) values ('emailChange', $1, $2, now() + '1 hour')
     returning id`,
    [id, to],
  );
  const token = await issueToken(roster.platform.database.app, rows[0]?.id ?? '');
  expect((await nobody.post('/email-changes/confirm', { token })).status).toBe(200);
}

const erase = (id: string) => operator.post(`/operator/users/${id}/erase`, { reason: 'Asked for' });

/** Every way to be out of an account, and the address that tries to come back. Where it is still theirs, nothing comes. */
const out: Record<DepartureKind | 'rejected' | `then ${string}`, (email: string) => Promise<unknown>> = {
  rejected,
  removed,
  withdrawn: async (email) => ana.post('/invitations/withdraw', { userIds: [(await invited(email)).id] }),
  left: async (email) => nobody.post('/not-my-organization', { token: (await invited(email)).leave }),
  released: async (email) => {
    await joined(email);
    const theirs = await roster.browserOfSignedIn(email, password);
    const { body } = await theirs.post('/profile/requests', { kind: 'release' });
    return ana.post(`/user-requests/${String(body['id'])}/answer`, { answer: 'grant' });
  },
  operator: async (email) =>
    operator.post(`/operator/users/${await joined(email)}/release`, { reason: 'Asked for' }),
  // No directory speaks to this server yet: its trace is that of any departure.
  directory: async (email) => {
    await autoApproval(true);
    const { id } = await roster.person({ email });
    return roster.database.owner.query(
      `insert into departures (account_id, user_id, kind, left_at, snapshot) values ($1, $2, 'directory', now(), '{}')`,
      [account.id, id],
    );
  },
  'then purged': async (email) => ana.post('/users/remove', { userIds: [(await invited(email)).id] }),
  'then erased': async (email) => erase(await removed(email)),
  'then moved away': async (email) => move(await removed(email), `elsewhere.${count}@example.org`),
  'then moved here and erased': async (email) => {
    const id = await removed(`first.${email}`);
    // Nobody moves into the domain of an account that is not theirs.
    await roster.database.owner.query('delete from account_domains where domain = $1', [domain]);
    await move(id, email);
    await erase(id);
  },
};

const staysTheirs = ['rejected', 'removed', 'released', 'operator', 'directory'];

test('every way out is tried', () =>
  expect(Object.keys(out)).toEqual(expect.arrayContaining([...departureKinds])));

describe.each(Object.keys(out) as (keyof typeof out)[])('someone who was %s', (way) => {
  test.each(['', '+again'])(
    'waits for approval when they register as bob%s, with auto-approval too',
    async (tag) => {
      await out[way]?.(`bob@${domain}`);
      roster.clock.offset += 40 * 86_400_000;
      for (const job of jobs.filter(({ every }) => every !== null)) await job.run(roster.platform, {});
      await roster.database.owner.query('delete from throttles');
      // The guard of held addresses goes by the clock of the database.
      await roster.database.owner.query("update tokens set expires_at = now() where purpose = 'emailUndo'");
      await roster.mails.receive();
      await autoApproval(true);

      const answer = await comeBy(`bob${tag}@${domain}`);
      if (tag === '' && staysTheirs.includes(way)) return expect(answer).toBeNull();
      expect(answer).toMatchObject({ standing: 'waiting' });
      const boss = await roster.browserOf(await roster.person({ account, roles: ['accountAdministrator'] }));
      const { body } = await boss.get('/approvals?attention=true');
      expect(body['items']).toMatchObject([{ email: `bob${tag}@${domain}` }]);
      const [{ evidence } = { evidence: {} }] = body['items'] as { evidence: Record<string, unknown> }[];
      if (way === 'rejected') expect(evidence).toMatchObject({ rejectedBefore: true, earlier: null });
      else
        expect(evidence).toMatchObject({
          rejectedBefore: false,
          earlier: { kind: expect.any(String) as string },
        });
    },
  );
});

describe('who was rejected and comes with another address of the same mailbox', () => {
  test('waits for the seven days too, by number, at both doors, unless an approver allows it', async () => {
    const requestId = await rejected(`bob@${domain}`);
    const { rows } = await roster.database.owner.query<{ number: string }>(
      'select number from accounts where id = $1',
      [account.id],
    );
    const accountNumber = rows[0]?.number;
    await roster.database.owner.query('delete from account_domains where domain = $1', [domain]);
    expect(await comeBy(`bob+one@${domain}`, { accountNumber })).toMatchObject({ code: 'join.tooEarly' });
    expect(await comeBy(`bob+two@${domain}`)).toMatchObject({ standing: 'unaffiliated' });
    const bob = await roster.browserOfSignedIn(`bob+two@${domain}`, password);
    expect((await bob.post('/join-requests', { accountNumber })).body['code']).toBe('join.tooEarly');
    await ana.post('/approvals/allow-again', { requestIds: [requestId] });
    expect((await bob.post('/join-requests', { accountNumber })).status).toBe(201);
  });
});

describe('who was rejected and comes to the verified domain with another address of the same mailbox', () => {
  test('has a user but no request until the seven days are over, and reads when that is (P2)', async () => {
    await rejected(`bob@${domain}`);
    const open = async () => ((await ana.get('/approvals')).body['items'] as unknown[]).length;
    for (const on of [false, true]) {
      await autoApproval(on);
      const answer = await comeBy(`bob+${String(on)}@${domain}`);
      expect(answer).toMatchObject({ standing: 'unaffiliated', accountName: 'Harbor', ticket: null });
      expect(Date.parse(String(answer?.['askAgainAt']))).toBeGreaterThan(roster.clock.now().getTime());
      expect(await open()).toBe(0);
    }
    roster.clock.offset += 8 * 86_400_000;
    await roster.database.owner.query('delete from throttles');
    expect(await comeBy(`bob+later@${domain}`)).toMatchObject({ standing: 'waiting', askAgainAt: null });
  });

  test('waits at once where an approver allows it', async () => {
    const requestId = await rejected(`bob@${domain}`);
    await ana.post('/approvals/allow-again', { requestIds: [requestId] });
    expect(await comeBy(`bob+again@${domain}`)).toMatchObject({ standing: 'waiting' });
  });
});

test('a member who leaves while another address of their mailbox waits makes that request one to check', async () => {
  const id = await joined(`bob@${domain}`);
  await autoApproval(false);
  expect(await comeBy(`bob+two@${domain}`, { firstName: 'Robert' })).toMatchObject({ standing: 'waiting' });
  const asked = async () => (await ana.get('/approvals?attention=true')).body['items'];
  expect(await asked()).toEqual([]);
  await ana.post('/users/remove', { userIds: [id] });
  expect(await asked()).toMatchObject([{ email: `bob+two@${domain}` }]);
});
