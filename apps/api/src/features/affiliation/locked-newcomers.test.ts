import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';
import { tokenIn } from '../../testing/test-mailbox.ts';

// D5, A7, W1: nobody is invited by a link that their lock refuses; the unlock invites them.

let roster: Roster;
let account: Account;
let ana: Browser;
let nobody: Browser;
let operator: Browser;

givenAccount(async (given) => {
  ({ roster, account, ana, nobody } = given);
  operator = await roster.browserOf(await roster.person({ operator: true }));
});

type Newcomer = { id: string; email: string };

/** How someone who never set a password comes in locked, and how they are unlocked. */
const ways: Record<string, { comeIn: () => Promise<Newcomer>; unlock: (id: string) => Promise<unknown> }> = {
  'restored with an administrator’s lock': {
    comeIn: async () => {
      const lee = await roster.person({ account, invited: true });
      await ana.post('/users/lock', { userIds: [lee.id] });
      await ana.post('/users/remove', { userIds: [lee.id] });
      await roster.mails.receive();
      expect((await ana.post('/users/restore', { email: lee.email })).status).toBe(201);
      return lee;
    },
    unlock: (id) => ana.post('/users/unlock', { userIds: [id] }),
  },
  'added with the operator’s lock': {
    comeIn: async () => {
      const lee = await roster.person({ invited: true });
      await operator.post(`/operator/users/${lee.id}/lock`, { reason: 'Asked for' });
      roster.clock.offset = 120_000;
      await roster.mails.receive();
      expect((await ana.post('/users/add-to-account', { email: lee.email })).status).toBe(201);
      return lee;
    },
    unlock: (id) => operator.post(`/operator/users/${id}/unlock`, { reason: 'Asked for' }),
  },
};

test.each(Object.entries(ways))('%s: invited by the unlock, not before', async (_, { comeIn, unlock }) => {
  const { id, email } = await comeIn();
  const invitations = async () =>
    (await roster.mails.receive()).filter(({ to, text }) => to === email && text.includes('/invitation#'));
  expect(await invitations()).toEqual([]);
  await unlock(id);
  const [invitation, ...more] = await invitations();
  expect(more).toEqual([]);
  const token = tokenIn(invitation, '/invitation');
  expect((await nobody.post('/links/inspect', { token })).body['refusal']).toBeNull();
});
