import { domainOf } from '@roster/domain/emails';
import { accessActs, endsBy, type AccessAct } from '@roster/domain/pending';
import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from './given-account.ts';
import type { Account, Answer, Browser, Person, Roster } from './given-roster.ts';
import { tokenIn } from './test-mailbox.ts';
import { undoing } from './undoing.ts';

// A7, L2, W1: whatever ended the invitation of someone who never set a password, what takes it back gives them another one.

let roster: Roster;
let account: Account;
let ana: Browser;
let olivia: Browser;
let nobody: Browser;
let invited: Person;

givenAccount((given) => ({ roster, account, ana, nobody } = given), 'Harbor');
const { undoable, undo } = undoing(() => ({ roster, ana }));

beforeEach(async () => {
  olivia = await roster.browserOf(await roster.person({ operator: true }));
  invited = await invite();
  await roster.mails.receive();
});

const newPassword = 'purple elephants sing';
let count = 0;

const newAddress = (name: string) => `${name}@harbor-${(count += 1)}.example`;

async function invite(): Promise<Person> {
  const email = newAddress('nora');
  const body = { email, firstName: 'Nora', lastName: 'Lund', country: 'DE' };
  const answer = await ana.post('/users', body);
  expect(answer.status).toBe(201);
  return { id: String(answer.body['id']), email, accountId: account.id };
}

const lock = () => ana.post('/users/lock', { userIds: [invited.id] });
const unlock = () => ana.post('/users/unlock', { userIds: [invited.id] });
const lockByOperator = () => olivia.post(`/operator/users/${invited.id}/lock`, { reason: 'Asked for' });
const unlockByOperator = () => olivia.post(`/operator/users/${invited.id}/unlock`, { reason: 'Asked for' });

/** Confirms another address, which is theirs from then on. */
async function moveAddress(): Promise<Answer> {
  await roster.domain(account, domainOf(invited.email));
  const email = `moved.${invited.email}`;
  expect((await ana.post(`/users/${invited.id}/email`, { email })).status).toBe(202);
  const token = tokenIn(await roster.mails.receiveOne(email, '/confirm-email#'), '/confirm-email');
  invited = { ...invited, email };
  return nobody.post('/email-changes/confirm', { token });
}

/** Each way from an act that ends the invitation to where the person can go on. */
type Ways = Record<string, () => Promise<Answer>>;
/** Acts after which there is nothing to go on with, and what there is instead. */
type Final = 'a password' | 'the end' | 'the invitation';

const ways: Record<AccessAct, Ways | Final> = {
  lock: {
    'a lock and its unlock': async () => {
      await lock();
      return unlock();
    },
    'a lock that is undone': async () => {
      const id = await undoable('/users/lock', { userIds: [invited.id] });
      return undo(id);
    },
    'an unlock that could have been undone': async () => {
      await lock();
      await undoable('/users/unlock', { userIds: [invited.id] });
      roster.clock.offset += 16_000;
      return ana.get('/session');
    },
  },
  operatorLock: {
    'a lock by an operator and its unlock': async () => {
      await lockByOperator();
      return unlockByOperator();
    },
    'two locks, of which the operator’s is the last to go': async () => {
      await lock();
      await lockByOperator();
      await unlock();
      const subject = 'Your sign-in was locked';
      expect(await roster.mails.receive()).toMatchObject([{ subject }, { subject }]);
      return unlockByOperator();
    },
  },
  leave: {
    'a removal and its restore': async () => {
      await ana.post('/users/remove', { userIds: [invited.id] });
      return ana.post('/removed-users/restore', { userIds: [invited.id] });
    },
    'a removal and being added again': async () => {
      await ana.post('/users/remove', { userIds: [invited.id] });
      return ana.post('/users/add-to-account', { email: invited.email, unlock: true });
    },
  },
  emailChange: { 'a correction of the address': moveAddress },
  passwordReset: 'a password',
  passwordChange: 'a password',
  // Offered to those alone who have one.
  emailUndo: 'a password',
  erase: 'the end',
  accountClosed: 'the end',
  signOutEverywhere: 'the invitation',
  roleLost: 'the invitation',
};

const doors = accessActs
  .filter((act) => endsBy('link.invitation', act))
  .flatMap((act) => {
    const of = ways[act];
    return typeof of === 'string' ? [] : Object.entries(of);
  });

test.each(doors)('after %s, someone who never set a password can set one and sign in', async (_name, go) => {
  expect((await go()).status).toBeLessThan(300);
  const mails = (await roster.mails.receive()).filter(({ to }) => to === invited.email);
  // No email says that they sign in with a password they do not have.
  expect(mails.filter(({ text }) => /existing password|same address and password/.test(text))).toEqual([]);
  const invitation = mails.filter(({ text }) => text.includes('/invitation#')).at(-1);
  const token = tokenIn(invitation, '/invitation');
  expect((await nobody.post('/invitations/accept', { token, password: newPassword })).status).toBe(200);
  expect((await nobody.post('/sign-in', { email: invited.email, password: newPassword })).status).toBe(200);
});

describe('no invitation is sent', () => {
  const invitations = async () =>
    (await roster.mails.receive()).filter(({ text }) => text.includes('/invitation#'));

  test('to someone who is still locked for another reason', async () => {
    await lock();
    await lockByOperator();
    await unlockByOperator();
    await lockByOperator();
    await unlock();
    expect(await invitations()).toEqual([]);
  });

  test('by an unlock that is undone within its seconds', async () => {
    await lock();
    const id = await undoable('/users/unlock', { userIds: [invited.id] });
    expect((await undo(id)).status).toBe(200);
    roster.clock.offset += 16_000;
    expect(await invitations()).toEqual([]);
    await unlock();
    expect(await invitations()).toHaveLength(1);
  });

  test('to someone who was added without one: they are still to be invited', async () => {
    const { id } = await roster.person({ account, invited: true });
    await ana.post('/users/lock', { userIds: [id] });
    await ana.post('/users/unlock', { userIds: [id] });
    expect((await roster.mails.receive()).map(({ subject }) => subject)).toEqual(['Your sign-in was locked']);
  });

  test('to someone who has a password: they read that they can sign in again', async () => {
    const { id } = await roster.person({ account });
    await ana.post('/users/lock', { userIds: [id] });
    await roster.mails.receive();
    await ana.post('/users/unlock', { userIds: [id] });
    expect(await roster.mails.receive()).toMatchObject([{ subject: 'You can sign in again' }]);
  });
});

describe('P0, A6: the address of someone who never set a password', () => {
  test('is corrected without a word to the mailbox that no one has proven', async () => {
    const old = invited.email;
    const answer = await moveAddress();
    expect(answer.body).toMatchObject({ email: invited.email, next: 'acceptInvitation' });
    const mails = await roster.mails.receive();
    expect(mails.filter(({ to }) => to === old)).toEqual([]);
    // Nor is the mistyped address held for a way back.
    const body = { email: old, firstName: 'New', lastName: 'One', country: 'DE' };
    expect((await ana.post('/users', body)).status).toBe(201);
  });

  test('is corrected without an invitation where the old one ended with its inviter’s right', async () => {
    await roster.database.owner.query(
      "update tokens set ended_at = now() where user_id = $1 and purpose = 'invitation'",
      [invited.id],
    );
    expect((await moveAddress()).body).toMatchObject({ email: invited.email, next: 'askForInvitation' });
    expect(await roster.mails.receive()).toEqual([]);
  });

  test('of a member who has a password is theirs to sign in with', async () => {
    invited = await roster.person({ account, email: newAddress('chloe') });
    expect((await moveAddress()).body).toMatchObject({ email: invited.email, next: 'signIn' });
  });
});
