import { beforeEach, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Browser, Roster } from '../../testing/given-roster.ts';
import { tokenIn } from '../../testing/test-mailbox.ts';

// P0, W1, A2: someone who was added without an invitation is not told of a way in that they do not have.

let roster: Roster;
let ana: Browser;
let nobody: Browser;
let email: string;
let count = 0;

givenAccount((given) => ({ roster, ana, nobody } = given), 'Harbor');
beforeEach(async () => {
  email = `kim.doe.${(count += 1)}@example.org`;
  await roster.database.owner.query('delete from throttles');
  await roster.mails.receive();
});

const person = { firstName: 'Kim', lastName: 'Doe', country: 'DE' };
const add = async () => {
  const answer = await ana.post('/users', { email, ...person, invite: false });
  expect(answer.status).toBe(201);
  return String(answer.body['id']);
};
const mailsTo = async (address: string) => {
  await roster.settled();
  return (await roster.mails.receive()).filter(({ to }) => to === address);
};

/** The doors at which a stranger names an address. */
const doors = {
  registering: () => nobody.post('/registrations', { email, language: 'en' }),
  'asking for a password': () => nobody.post('/password-reset-requests', { email }),
};

test.each(Object.entries(doors))(
  '%s sends them to an administrator for the invitation, without names',
  async (_, ask) => {
    await add();
    const answer = await ask();
    expect([answer.status, answer.text]).toEqual([202, '{"accepted":true}']);
    const [mail, ...more] = await mailsTo(email);
    expect([mail?.subject, more.length]).toEqual(['Ask for an invitation', 0]);
    for (const known of ['Kim', 'Doe', 'Harbor', 'already registered', '/reset-password'])
      expect(mail?.text).not.toContain(known);
  },
);

test('both doors are the usual ones again once the invitation is sent', async () => {
  const id = await add();
  expect((await ana.post('/invitations/resend', { userIds: [id] })).body['done']).toEqual([id]);
  await mailsTo(email);
  roster.clock.offset = 120_000;
  await doors['asking for a password']();
  expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual(['You’re invited to Harbor']);
});

test('the link of their own registration says that they need an invitation, not that a newer email came', async () => {
  await doors.registering();
  const [verification] = await mailsTo(email);
  const token = tokenIn(verification, '/verify-email');
  await add();
  expect((await nobody.post('/links/inspect', { token })).body).toMatchObject({
    refusal: 'links.invitationNeeded',
  });
  const verified = await nobody.post('/email-verifications', {
    token,
    ...person,
    password: 'wet stone radio',
  });
  expect([verified.status, verified.body['code']]).toEqual([409, 'links.invitationNeeded']);
});
