import { endpoints } from '@roster/contract/contract';
import { expect, test } from 'vitest';
import { givenAccount } from './given-account.ts';
import type { Browser, Roster } from './given-roster.ts';

// C4: nobody can make Roster send words of theirs to a stranger.

let roster: Roster;
let ana: Browser;
givenAccount((given) => ({ roster, ana } = given));

const stranger = 'stranger@mail.example';
const marker = 'Zyxwv';

/** What each endpoint is sent that everyone may call and that has a text to type; null: it sends no mail. */
const bodies: Record<string, object | null> = {
  signIn: null,
  askToBeUnlocked: null,
  requestPasswordReset: { email: stranger },
  register: {
    email: stranger,
    firstName: marker,
    lastName: marker,
    language: 'en',
    password: `${marker} purple elephants`,
    accountNumber: undefined,
  },
  openRequestAnonymously: {
    email: stranger,
    name: marker,
    language: 'en',
    category: 'cannotSignIn',
    message: `${marker} ${marker}`,
  },
  inspectLink: null,
  acceptInvitation: null,
  resetPassword: null,
  verifyEmail: null,
  leaveByLink: null,
  confirmEmailChange: null,
  undoEmailChange: null,
  renewLink: null,
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
  const user = await roster.person({ firstName: marker, lastName: marker, email: `${marker}@mail.example`.toLowerCase() });
  const theirs = await roster.browserOf(user);
  const { password } = await import('./given-roster.ts');
  const answer = await theirs.post('/profile/email-change', { email: stranger, currentPassword: password });
  expect(answer.status).toBeLessThan(300);
  const mail = await roster.mails.receiveOne(stranger, 'Confirm');
  expect(JSON.stringify(mail).toLowerCase()).not.toContain(marker.toLowerCase());
  expect(ana).toBeTruthy();
});
