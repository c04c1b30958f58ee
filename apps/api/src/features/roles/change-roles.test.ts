import { beforeEach, describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let me: Person;
let ana: Browser;
let chloe: Person;

givenAccount((given) => ({ roster, account, me, ana } = given));
beforeEach(async () => {
  chloe = await roster.person({ account, roles: ['download', 'betaSoftware'] });
});

const change = (userIds: string[], body: object) => ana.post('/users/roles', { userIds, ...body });
const rolesOf = async (user: Person) => (await ana.get(`/users/${user.id}`)).body['roles'];

describe('R1: roles are assigned and unassigned', () => {
  test('for many users in one call, with the roles they require, one result per user', async () => {
    const dev = await roster.person({ account });
    const { body } = await change([chloe.id, dev.id], { add: ['betaSoftware'] });
    expect(body).toMatchObject({
      done: [dev.id],
      refused: [{ id: chloe.id, code: 'roles.nothingToChange' }],
    });
    expect(await rolesOf(dev)).toEqual(['download', 'betaSoftware']);
  });

  test('together with their dependents, and the dry run says so first', async () => {
    const dry = await change([chloe.id], { remove: ['download'], dryRun: true });
    expect(dry.body).toMatchObject({
      effects: [{ id: chloe.id, before: ['download', 'betaSoftware'], after: [] }],
    });
    expect(await rolesOf(chloe)).toEqual(['download', 'betaSoftware']);
    await change([chloe.id], { remove: ['download'] });
    expect(await rolesOf(chloe)).toEqual([]);
  });

  test('for all that match a filter, in one call', async () => {
    const { body } = await ana.post('/users/roles', {
      matching: { role: 'download' },
      expectedTotal: 1,
      add: ['licenseManager'],
    });
    expect(body).toMatchObject({ done: [chloe.id] });
  });

  test('and a contradictory change is refused as a whole', async () => {
    const { status, body } = await change([chloe.id], { add: ['betaSoftware'], remove: ['download'] });
    expect([status, body['code']]).toEqual([409, 'roles.contradiction']);
  });

  test('with effect from the next request on', async () => {
    const theirs = await roster.browserOf(chloe);
    expect((await theirs.get('/users')).status).toBe(403);
    await change([chloe.id], { add: ['licenseManager'] });
    expect((await theirs.get('/users')).status).toBe(200);
    await change([chloe.id], { remove: ['licenseManager'] });
    expect((await theirs.get('/users')).status).toBe(403);
  });
});

describe('R3: administrators', () => {
  test('are notified when one is made and when one is demoted', async () => {
    const eva = await roster.person({ account, roles: ['accountAdministrator'] });
    await change([chloe.id], { add: ['accountAdministrator'] });
    await roster.mails.receiveOne(eva.email, 'is now an Account Administrator');
    await change([chloe.id], { remove: ['accountAdministrator'] });
    await roster.mails.receiveOne(eva.email, 'No longer an Account Administrator');
  });

  test('are notified when one is locked', async () => {
    const eva = await roster.person({ account, roles: ['accountAdministrator'] });
    const other = await roster.person({ account, roles: ['accountAdministrator'] });
    await ana.post('/users/lock', { userIds: [eva.id] });
    await roster.mails.receiveOne(other.email, 'Locked: ');
  });

  test('cannot demote themselves', async () => {
    await roster.person({ account, roles: ['accountAdministrator'] });
    expect((await change([me.id], { remove: ['accountAdministrator'] })).body).toMatchObject({
      refused: [{ code: 'users.cannotDemoteYourself' }],
    });
  });

  test('are made only by Account Administrators', async () => {
    const ben = await roster.browserOf(await roster.person({ account, roles: ['coAdministrator'] }));
    const { body } = await ben.post('/users/roles', { userIds: [chloe.id], add: ['accountAdministrator'] });
    expect(body).toMatchObject({ refused: [{ code: 'roles.administratorOnlyByAdministrator' }] });
  });
});

test('the catalogue shows how many users hold each role, and what depends on what', async () => {
  const { body } = await ana.get('/roles');
  expect(body['items']).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ role: 'accountAdministrator', users: 1, refusal: null }),
      expect.objectContaining({ role: 'download', users: 1, dependents: ['downloadSdks', 'betaSoftware'] }),
      expect.objectContaining({ role: 'betaSoftware', users: 1, needs: 'download' }),
      expect.objectContaining({ role: 'licenseManager', users: 0 }),
    ]),
  );
});
