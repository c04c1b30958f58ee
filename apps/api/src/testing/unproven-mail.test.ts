import { endpoints } from '@roster/contract/machinery/endpoints';
import { expect, test } from 'vitest';
import { givenAccount } from './given-account.ts';
import { password, type Roster } from './given-roster.ts';

// P0: no one can make Roster send their words to a stranger.

let roster: Roster;
givenAccount((given) => ({ roster } = given));

const stranger = 'stranger@mail.example';
const marker = 'Zyxwv';

/** The body of a stranger's call of each public endpoint, or null if that endpoint sends no mail to strangers. */
const bodies: Record<string, object | null> = {
  signIn: null,
  signOut: null,
  askToBeUnlocked: null,
  checkRequest: null,
  requestPasswordReset: { email: stranger },
  register: { email: stranger, language: 'en', accountNumber: `A-${marker}` },
  openRequestAnonymously: {
    email: stranger,
    name: marker,
    language: 'en',
    category: 'signIn',
    text: `${marker} ${marker}`,
  },
  inspectLink: null,
  acceptInvitation: null,
  resetPassword: null,
  verifyEmail: null,
  leaveByLink: null,
  confirmEmailChange: null,
  undoEmailChange: null,
  renewLink: null,
  createDeviceCode: null,
  createDeviceToken: null,
  signOutThisDevice: null,
  issueDevicePolicy: null,
  reportUsage: null,
};

const open = endpoints.filter(({ access, method }) => access === 'public' && method !== 'GET');

test('every endpoint that anyone may call is looked at', () => {
  expect(open.map(({ name }) => name).filter((name) => !(name in bodies))).toEqual([]);
});

test.each(open.filter(({ name }) => bodies[name]).map(({ name, path }) => ({ name, path })))(
  'what $name is sent by a stranger carries nothing that they typed',
  async ({ name, path }) => {
    const nobody = await roster.browserOf(null);
    const answer = await nobody.post(path, bodies[name] ?? {});
    expect(answer.status).toBeLessThan(300);
    await roster.settled();
    const mails = (await roster.mails.receive()).filter(({ to }) => to === stranger);
    expect(JSON.stringify(mails)).not.toContain(marker);
  },
);

test('the mail that confirms a new address carries nothing of who asked for it', async () => {
  const user = await roster.person({
    firstName: marker,
    lastName: marker,
    email: `${marker}@mail.example`.toLowerCase(),
  });
  const theirs = await roster.browserOf(user);
  const answer = await theirs.post('/profile/email', { email: stranger, currentPassword: password });
  expect(answer.status).toBeLessThan(300);
  const mail = await roster.mails.receiveOne(stranger, 'Confirm');
  expect(JSON.stringify(mail).toLowerCase()).not.toContain(marker.toLowerCase());
});
