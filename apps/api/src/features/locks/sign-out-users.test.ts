import { beforeEach, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

// L5, A7: signing out everywhere ends the sign-in of licensing devices, too; what is counted says so before and after.

let roster: Roster;
let account: Account;
let ana: Browser;
let dev: Person;

givenAccount((given) => ({ roster, account, ana } = given));
beforeEach(async () => {
  dev = await roster.person({ account });
  await roster.device(dev);
});

const recorded = async (event: string) => {
  const { rows } = await roster.database.owner.query<{ details: unknown }>(
    'select details from audit_events where subject_id = $1 and event = $2',
    [dev.id, event],
  );
  return rows.map(({ details }) => details);
};

test('of users counts devices beside sessions, in the preview and in the log', async () => {
  const dry = await ana.post('/users/sign-out', { userIds: [dev.id], dryRun: true });
  expect(dry.body['effects']).toMatchObject([{ id: dev.id, sessions: 0, devices: 1 }]);
  await ana.post('/users/sign-out', { userIds: [dev.id] });
  expect(await recorded('users.signedOut')).toEqual([{ sessions: 0, devices: 1 }]);
  const again = await ana.post('/users/sign-out', { userIds: [dev.id], dryRun: true });
  expect(again.body['effects']).toMatchObject([{ devices: 0 }]);
});

test('of oneself counts them as well', async () => {
  await roster.browserOf(dev);
  const theirs = await roster.browserOf(dev);
  expect((await theirs.post('/profile/sessions/end', { others: true })).body).toEqual({
    ended: 1,
    devices: 1,
  });
  expect(await recorded('profile.sessionsEnded')).toEqual([{ sessions: 1, devices: 1 }]);
});
