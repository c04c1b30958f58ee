import { mailTemplates } from '@roster/domain/mail-templates';
import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { findContradictions } from '../../testing/invariants.ts';
import { contentsOf } from '../../testing/mail-samples.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';
import { linksOf } from './mail-templates.ts';

// A7, X2: what is pending ends with its cause, and with it the mails that would still bring it.

let roster: Roster;
let account: Account;
let ana: Browser;
let count = 0;

givenAccount((given) => ({ roster, account, ana } = given), 'Harbor');
beforeEach(async () => {
  await roster.database.owner.query('delete from mails');
});

const stateOf = async (mailId: string) =>
  (await roster.database.owner.query('select state from mails where id = $1', [mailId])).rows;

const linked = mailTemplates.flatMap((template) =>
  Object.keys(linksOf(template)).map((placeholder) => ({ template, placeholder })),
);

describe.each(linked)('$template, queued with the link $placeholder,', ({ template, placeholder }) => {
  /** Queued as its cause does, and with a word of what became of this link of it since. */
  async function queued(became: string): Promise<string> {
    const user = await roster.person({ account });
    const links: Record<string, string> = {};
    for (const [name, purpose] of Object.entries(linksOf(template))) {
      const { rows } = await roster.database.owner.query<{ id: string }>(
        `insert into tokens (purpose, user_id, account_id, email, expires_at)
         values ($1, $2, $3, $4, now() + interval '1 hour') returning id`,
        [purpose, user.id, account.id, user.email],
      );
      links[name] = rows[0]?.id ?? '';
    }
    if (became)
      await roster.database.owner.query(`update tokens set ${became} = now() where id = $1`, [
        links[placeholder],
      ]);
    const { rows } = await roster.database.owner.query<{ id: string }>(
      `insert into mails (account_id, user_id, to_address, to_name, language, template, content, links)
       values ($1, $2, $3, 'Kim', 'en', $4, $5, $6) returning id`,
      [account.id, user.id, user.email, template, contentsOf(template)[0], links],
    );
    return rows[0]?.id ?? '';
  }

  test.each([
    ['is sent while it works', '', 1, 'sent'],
    ['is sent when it has expired: its page says so', 'expires_at', 1, 'sent'],
    ['is not sent once it has ended', 'ended_at', 0, 'dropped'],
    ['counts as sent once it was used: an earlier delivery arrived', 'used_at', 0, 'sent'],
  ])('%s', async (_what, became, arrived, state) => {
    const mailId = await queued(became);
    expect(await roster.mails.receive()).toHaveLength(arrived);
    expect(await stateOf(mailId)).toEqual([{ state }]);
  });
});

describe('an invitation that is still queued', () => {
  async function invited(by: Browser, roles: string[] = []): Promise<Person> {
    const email = `queued.${(count += 1)}@example.org`;
    const body = { email, firstName: 'Nora', lastName: 'Lund', country: 'DE', roles };
    return { id: String((await by.post('/users', body)).body['id']), email, accountId: account.id };
  }
  const receivedBy = async ({ email }: Person) =>
    (await roster.mails.receive()).filter(({ to, text }) => to === email && text.includes('/invitation#'));
  const mailsOf = async ({ id }: Person) => (await ana.get(`/users/${id}/mails`)).body['items'];
  const listed = async ({ email }: Person) =>
    (await ana.get(`/invitations?search=${email}`)).body as { items: unknown[]; counts: unknown };

  test('does not go out when its user is locked, the page of the user says so, and unlocking sends one that works', async () => {
    const nora = await invited(ana);
    await ana.post('/users/lock', { userIds: [nora.id] });
    expect(await receivedBy(nora)).toEqual([]);
    const [, invitation] = (await mailsOf(nora)) as unknown[];
    expect(invitation).toMatchObject({ template: 'invitation', state: 'dropped', sentAt: null });

    await ana.post('/users/unlock', { userIds: [nora.id] });
    expect(await receivedBy(nora)).toHaveLength(1);
    expect(await listed(nora)).toMatchObject({ items: [{ state: 'sent' }] });
  });

  test('is not sent, and listed as that, when its inviter may no longer give what it gives', async () => {
    const ben = await roster.person({ account, roles: ['accountAdministrator'] });
    const nora = await invited(await roster.browserOf(ben), ['accountAdministrator']);
    await ana.post('/users/roles', { userIds: [ben.id], remove: ['accountAdministrator'] });
    expect(await receivedBy(nora)).toEqual([]);
    const { items, counts } = await listed(nora);
    expect(items).toMatchObject([{ userId: nora.id, state: 'notSent', sentAt: null, expiresAt: null }]);
    expect(counts).toMatchObject({ notSent: 1, expired: 0, sending: 0 });
    const found = await ana.get('/invitations?state=notSent&sort=-sentAt');
    expect(found.body['items']).toMatchObject([{ userId: nora.id }]);
    expect(await findContradictions(roster.database)).toEqual([]);
  });

  test('is sent once when it was sent again before its turn came (X2)', async () => {
    const nora = await invited(ana);
    roster.clock.offset = 120_000;
    await ana.post('/invitations/resend', { userIds: [nora.id] });
    expect(await receivedBy(nora)).toHaveLength(1);
    expect(await mailsOf(nora)).toMatchObject([{ state: 'sent' }, { state: 'dropped' }]);
  });

  test.each(['remove', 'withdraw'])('does not go out when its user is gone: %s', async (way) => {
    const nora = await invited(ana);
    await ana.post(way === 'remove' ? '/users/remove' : '/invitations/withdraw', { userIds: [nora.id] });
    expect(await receivedBy(nora)).toEqual([]);
  });
});

test('the link to a new address does not go out once the user was signed out everywhere', async () => {
  const email = 'queued.change@harbor.example';
  await roster.domain(account, 'harbor.example');
  const chloe = await roster.person({ account });
  expect((await ana.post(`/users/${chloe.id}/email`, { email })).status).toBe(202);
  await ana.post('/users/sign-out', { userIds: [chloe.id] });
  expect((await roster.mails.receive()).filter(({ to }) => to === email)).toEqual([]);
});
