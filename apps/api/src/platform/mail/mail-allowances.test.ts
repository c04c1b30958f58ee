import { mailAllowances, mailboxOf } from '@roster/domain/mail-allowances';
import { describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import {
  password,
  type Account,
  type Browser,
  type Person,
  type Roster,
} from '../../testing/given-roster.ts';
import { tokenIn } from '../../testing/test-mailbox.ts';

// X2: nobody fills a stranger's mailbox, and asking twice neither doubles a mail nor ends the link of the first.

let roster: Roster;
let account: Account;
let me: Person;
let ana: Browser;
givenAccount((given) => ({ roster, account, me, ana } = given));

const minutes = (count: number) => (roster.clock.offset += count * 60_000);
const arrivedAt = async (address: string) =>
  (await roster.mails.receive()).filter(({ to }) => mailboxOf(to) === mailboxOf(address));
const askForReset = async (email: string) => {
  await (await roster.browserOf(null)).post('/password-reset-requests', { email });
  await roster.settled();
};

test('the database and the rules agree about what one mailbox is', async () => {
  const addresses = [
    'ana@x.example',
    'ana+a@x.example',
    'ana+a+b@x.example',
    '+a@x.example',
    'Ana+B@X.example',
  ];
  const { rows } = await roster.database.owner.query<{ mailbox: string }>(
    'select mailbox_of(a) as mailbox from unnest($1::text[]) with ordinality as t (a, nth) order by nth',
    [addresses],
  );
  expect(rows.map(({ mailbox }) => mailbox)).toEqual(addresses.map(mailboxOf));
});

describe('an invitation asked for again', () => {
  test('within a minute is not sent twice, the administrator reads so, and the first link works', async () => {
    const invited = await roster.person({ account, invited: true });
    const first = await ana.post('/invitations/resend', { userIds: [invited.id] });
    const again = await ana.post('/invitations/resend', { userIds: [invited.id] });
    expect([first.body['done'], first.body['repeated']]).toEqual([[invited.id], []]);
    expect([again.body['done'], again.body['repeated']]).toEqual([[invited.id], [invited.id]]);
    const [mail, ...more] = await arrivedAt(invited.email);
    expect(more).toEqual([]);
    const third = await ana.post('/invitations/resend', { userIds: [invited.id] });
    expect(third.body['repeated']).toEqual([invited.id]);
    const token = tokenIn(mail, 'invitation');
    const accepted = await (
      await roster.browserOf(null)
    ).post('/invitations/accept', {
      token,
      password: 'purple elephants sing',
    });
    expect(accepted.status).toBe(200);
  });

  test('later replaces the first link', async () => {
    const invited = await roster.person({ account, invited: true });
    await ana.post('/invitations/resend', { userIds: [invited.id] });
    const [first] = await arrivedAt(invited.email);
    minutes(2);
    expect((await ana.post('/invitations/resend', { userIds: [invited.id] })).body['repeated']).toEqual([]);
    const answer = await (
      await roster.browserOf(null)
    ).post('/invitations/accept', {
      token: tokenIn(first, 'invitation'),
      password: 'purple elephants sing',
    });
    expect(answer.body['code']).toBe('links.replaced');
  });

  test('is sent again within a minute if the first could not be delivered', async () => {
    const invited = await roster.person({ account, invited: true });
    await ana.post('/invitations/resend', { userIds: [invited.id] });
    await roster.database.owner.query("update mails set state = 'failed' where user_id = $1", [invited.id]);
    expect((await ana.post('/invitations/resend', { userIds: [invited.id] })).body['repeated']).toEqual([]);
  });

  test('is held back when the mailbox had its share, tags or not, and says so for each user', async () => {
    const tags = await Promise.all(
      Array.from({ length: 8 }, (_, nth) =>
        roster.person({ account, invited: true, email: `one.mailbox+${nth}@example.org` }),
      ),
    );
    const { body } = await ana.post('/invitations/resend', { userIds: tags.map(({ id }) => id) });
    expect(body['done']).toHaveLength(mailAllowances.invitation.perMailbox);
    expect(body['refused']).toHaveLength(3);
    for (const { code } of body['refused'] as { code: string }[]) expect(code).toBe('mails.tooMany');
    expect(await arrivedAt('one.mailbox@example.org')).toHaveLength(mailAllowances.invitation.perMailbox);
    minutes(61);
    const later = await (await roster.browserOf(me)).post('/invitations/resend', { userIds: [tags[7]?.id] });
    expect(later.body['refused']).toEqual([]);
  });

  test('30 times in an hour, it arrives as often as the allowance says, and the log names no more', async () => {
    const invited = await roster.person({ account, invited: true });
    const arrived = [];
    for (let nth = 0; nth < 30; nth += 1) {
      await ana.post('/invitations/resend', { userIds: [invited.id] });
      arrived.push(...(await arrivedAt(invited.email)));
      minutes(1.5);
    }
    expect(arrived).toHaveLength(mailAllowances.invitation.perMailbox);
    const { rows } = await roster.database.owner.query(
      "select from audit_events where event = 'users.invited' and subject_id = $1",
      [invited.id],
    );
    expect(rows).toHaveLength(mailAllowances.invitation.perMailbox);
  });
});

test('an address added and withdrawn again and again gets a bounded number of invitations', async () => {
  let arrived = 0;
  for (let nth = 0; nth < 8; nth += 1) {
    const body = { email: 'again@example.org', firstName: 'A', lastName: 'B', country: 'DE' };
    const added = await ana.post('/users', body);
    expect(added.body['invitationHeldBack']).toBe(nth >= mailAllowances.invitation.perMailbox);
    arrived += (await arrivedAt('again@example.org')).length;
    await ana.post('/invitations/withdraw', { userIds: [added.body['id']] });
  }
  expect(arrived).toBe(mailAllowances.invitation.perMailbox);
});

test('administrators who send links use up nothing of what the owner can ask for, and nor do strangers', async () => {
  const owner = await roster.person({ account });
  const known = await roster.browserOf(null);
  const cookies = (await known.post('/sign-in', { email: owner.email, password })).headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  await arrivedAt(owner.email);
  const send = () => ana.post(`/users/${owner.id}/password-reset`, {});
  for (let nth = 0; nth < 8; nth += 1) {
    const { status, body } = await send();
    expect([status, body['code']]).toEqual(
      nth < mailAllowances.passwordReset.perMailbox ? [202, undefined] : [429, 'mails.tooMany'],
    );
    minutes(1.1);
  }
  for (let nth = 0; nth < 8; nth += 1) {
    await askForReset(owner.email);
    minutes(1.1);
  }
  await arrivedAt(owner.email);
  await known.post('/password-reset-requests', { email: owner.email }, { cookie: cookies });
  await roster.settled();
  expect(await arrivedAt(owner.email)).toHaveLength(1);
});

test('a link that a stranger asks for again within the minute leaves the first one alive and says nothing', async () => {
  const owner = await roster.person({ account });
  const nobody = await roster.browserOf(null);
  const first = await nobody.post('/password-reset-requests', { email: owner.email });
  await roster.settled();
  const second = await nobody.post('/password-reset-requests', { email: owner.email });
  await roster.settled();
  expect([second.status, second.text]).toEqual([first.status, first.text]);
  const mails = await arrivedAt(owner.email);
  expect(mails).toHaveLength(1);
  const answer = await nobody.post('/password-resets', {
    token: tokenIn(mails[0], 'new-password'),
    password: 'purple elephants sing',
  });
  expect(answer.status).toBe(200);
});

test('strangers who are to confirm a change of address get a bounded number of mails', async () => {
  await roster.domain(account, 'harbor.example');
  const user = await roster.person({ account });
  const answers = [];
  const arrived = [];
  for (let nth = 0; nth < 20; nth += 1) {
    answers.push(await ana.post(`/users/${user.id}/email`, { email: `stranger.${nth}@harbor.example` }));
    arrived.push(...(await roster.mails.receive()));
  }
  const allowed = mailAllowances.unproven.perMailbox;
  expect(answers.filter(({ status }) => status === 202)).toHaveLength(allowed);
  expect(answers.at(-1)?.body['code']).toBe('mails.tooMany');
  expect(arrived.filter(({ subject }) => subject.startsWith('Confirm'))).toHaveLength(allowed);
});

test('a user who is locked and unlocked again and again gets a bounded number of emails', async () => {
  const user = await roster.person({ account });
  for (let nth = 0; nth < 35; nth += 1) {
    await ana.post('/users/lock', { userIds: [user.id] });
    await ana.post('/users/unlock', { userIds: [user.id] });
  }
  expect(await arrivedAt(user.email)).toHaveLength(2 * mailAllowances.news.perMailbox);
});
