import { beforeEach, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

// S1, X6: what takes a setting away elsewhere is a change of the settings: a form that was open before says so.

let roster: Roster;
let account: Account;
let ana: Browser;
let ben: Browser;
let pat: Person;
let groupId: string;

givenAccount(async (given) => {
  ({ roster, account, ana } = given);
  ben = await roster.browserOf(await roster.person({ account, roles: ['coAdministrator'] }));
});

type Settings = { version: number; primaryContact: { id: string } | null; defaultGroupIds: string[] };
const settings = async () => (await ana.get('/account')).body as unknown as Settings;

beforeEach(async () => {
  pat = await roster.person({ account });
  groupId = await roster.group(account);
  const { version } = await settings();
  const change = { version, primaryContactId: pat.id, defaultGroupIds: [groupId] };
  expect((await ana.patch('/account', change)).status).toBe(200);
});

/** What takes a setting away that the form shows, done elsewhere than in the form. */
const acts: Record<string, () => Promise<{ status: number }>> = {
  'the primary contact is removed': () => ben.post('/users/remove', { userIds: [pat.id] }),
  'a group that new users are given is deleted': () => ben.post(`/groups/${groupId}/delete`, { members: 0 }),
};

test.each(Object.entries(acts))(
  '%s: the form that was open says that the settings changed',
  async (_, act) => {
    const open = await settings();
    expect((await act()).status).toBe(200);
    const { version, primaryContact, defaultGroupIds } = open;
    const typed = {
      version,
      primaryContactId: primaryContact?.id,
      defaultGroupIds,
      timeZone: 'Europe/Madrid',
    };
    expect((await ana.patch('/account', typed)).body['code']).toBe('account.changedMeanwhile');
  },
);

test('a removal names the primary contact before, and the log says that there is none after', async () => {
  const dry = await ben.post('/users/remove', { userIds: [pat.id], dryRun: true });
  expect(dry.body['effects']).toMatchObject([{ id: pat.id, primaryContact: true }]);
  await ben.post('/users/remove', { userIds: [pat.id] });
  const { body } = await ana.get('/audit-events?event=account.changed');
  const [latest] = body['items'] as { details: unknown }[];
  expect(latest?.details).toMatchObject({
    before: { primaryContact: { id: pat.id } },
    after: { primaryContact: null },
  });
});

test('a default group that takes the place of another one is named in the log, and so is the other one', async () => {
  const other = await roster.group(account, 'Night shift');
  const { version } = await settings();
  expect((await ana.patch('/account', { version, defaultGroupIds: [other] })).status).toBe(200);
  const { body } = await ana.get('/audit-events?event=account.changed');
  const [latest] = body['items'] as { details: { before: object; after: object } }[];
  expect(latest?.details.after).toMatchObject({ defaultGroups: ['Night shift'] });
  expect(latest?.details.before).toMatchObject({
    defaultGroups: [expect.not.stringContaining('Night shift')],
  });
});
