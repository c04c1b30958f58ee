import { cpSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonOf } from '../../../../licensing-tool/process-tests/given-tool.ts';
import type { Machine } from '../../../../licensing-tool/process-tests/machine.ts';
import { heldUp } from '../../testing/held-up.ts';
import { givenMachine, onDay, signInOn, type GivenMachine } from '../../testing/given-machine.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

// E4, L1: the licensing tool as a real process against the real portal, each with a clock that the test sets.

let given: GivenMachine;
let roster: Roster;
let account: Account;
let ana: Browser;
let lena: Person;
let machine: Machine;
let suite: string;
let anotherMachine: () => Machine;
givenMachine((all) => {
  given = all;
  ({ roster, account, ana, lena, machine, suite, anotherMachine } = all);
});

const check = (...more: string[]) => machine.run(['check', suite, ...more]);
const codeOf = async (command: string) => {
  const ran = await machine.run([command, '--json']);
  return { exit: ran.exit, code: jsonOf(ran)['code'] };
};
const lock = (act: 'lock' | 'unlock') => ana.post(`/users/${act}`, { userIds: [lena.id] });
const deny = () =>
  roster.database.owner.query(
    `insert into exceptions (account_id, user_id, effect) values ($1, $2, 'deny')`,
    [account.id, lena.id],
  );

/** Until when the page of Lena says that her devices run, in seconds since 1970. */
async function offlineUntil(): Promise<number | null> {
  const until = (await ana.get(`/users/${lena.id}`)).body['offlineUntil'] as string | null;
  return until === null ? null : Math.floor(Date.parse(until) / 1_000);
}
const policiesOf = async ({ id }: Person) =>
  (await roster.database.owner.query('select from issued_policies where user_id = $1', [id])).rows.length;

describe('the seeds: a locked user', () => {
  test('runs what is on the machine for seven days and not on the eighth; the portal says the same date', async () => {
    expect(await signInOn(given)).toMatchObject({ exit: 0 });
    expect(await check()).toMatchObject({ exit: 0 });
    const { until } = jsonOf(await check('--json')) as { until: string };
    const { body: page } = await ana.get(`/users/${lena.id}`);
    expect(Math.floor(Date.parse(String(page['offlineUntil'])) / 1_000)).toBe(Date.parse(until) / 1_000);

    ana = await onDay(given, 1);
    await machine.run(['refresh']);
    expect((await lock('lock')).status).toBe(200);
    const refused = await machine.run(['refresh']);
    expect(refused.exit).toBe(4);
    expect(refused.stderr).toContain('Your sign-in has been locked since');
    expect(refused.stderr).toContain('Administrators who can help: Ana Weber');

    ana = await onDay(given, 7);
    expect((await check()).stdout).toContain('left for');
    ana = await onDay(given, 9);
    expect(await check()).toMatchObject({ exit: 5 });

    expect((await lock('unlock')).status).toBe(200);
    expect(await codeOf('refresh')).toEqual({ exit: 3, code: 'signInAgain' });
    expect(await signInOn(given)).toMatchObject({ exit: 0 });
    expect(await check()).toMatchObject({ exit: 0 });
  });

  test('who is also denied access gets a stop with the key of the machine alone', async () => {
    await signInOn(given);
    await lock('lock');
    await deny();
    expect(await check('--offline')).toMatchObject({ exit: 0 });
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 4 });
    const refused = await check('--offline');
    expect(refused.exit).toBe(4);
    expect(refused.stderr).toContain('An administrator denied you access to Suite');
    // The stop hides no lock.
    expect(refused.stderr).toContain('Your sign-in has been locked since');
    expect((await machine.run(['status'])).stderr).toContain('Your sign-in has been locked since');
    expect((await check('--offline')).stderr).toContain('Administrators who can help: Ana Weber');
  });

  test('who no longer has a license is not said to be denied anything by anyone', async () => {
    await roster.seat(account, 'Rail', lena);
    await signInOn(given);
    await lock('lock');
    await roster.database.owner.query(
      'update seats set user_id = null, assigned_at = null where user_id = $1',
      [lena.id],
    );
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
    const { exit, stderr } = await machine.run(['check', 'Rail', '--offline']);
    expect(exit).toBe(4);
    expect(stderr).toContain('You no longer have Rail');
    expect(stderr).toContain('Your sign-in has been locked since');
    expect(stderr).not.toContain('denied');
    expect(await check('--offline')).toMatchObject({ exit: 0 });
  });
});

describe('access that is taken away', () => {
  test('by an exception is gone after the next refresh, and back after the one that follows its end', async () => {
    await signInOn(given);
    await deny();
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 4 });
    expect(await check('--offline')).toMatchObject({ exit: 4 });
    await roster.database.owner.query('delete from exceptions where user_id = $1', [lena.id]);
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
    expect(await check('--offline')).toMatchObject({ exit: 0 });
  });

  test('by an exception runs until its policy has arrived, and the portal says so while the tool is cut off from it', async () => {
    await signInOn(given);
    const { until } = jsonOf(await check('--json')) as { until: string };
    await deny();
    const killed: Promise<unknown>[] = [];
    await heldUp(roster, {
      hold: { text: 'select from users where id = $1 for update', values: [lena.id] },
      calls: [() => (killed.push(machine.begin(['refresh']).ended), Promise.all(killed))],
      whileHeld: () => (machine.kill(), Promise.all(killed)),
    });
    await expect.poll(() => policiesOf(lena), { timeout: 60_000, interval: 50 }).toBe(2);
    expect(await check('--offline')).toMatchObject({ exit: 0 });
    expect(await offlineUntil()).toBe(Date.parse(until) / 1_000);
    // It asks once more by itself, by which the portal knows.
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 4 });
    expect(await offlineUntil()).toBeNull();
  });

  test('by an exception is gone with the next sign-in, and the portal knows it', async () => {
    await signInOn(given);
    await lock('lock');
    await lock('unlock');
    await deny();
    expect(await signInOn(given)).toMatchObject({ exit: 0 });
    expect(await offlineUntil()).toBeNull();
    expect(await check('--offline')).toMatchObject({ exit: 4 });
  });

  test('by their last day is gone with it, also before the removal that follows', async () => {
    await signInOn(given);
    await roster.database.owner.query('update users set last_day = current_date + 1 where id = $1', [
      lena.id,
    ]);
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
    ana = await onDay(given, 3);
    expect(jsonOf(await check('--json'))).toMatchObject({ exitCode: 4, code: 'noProducts' });
    const { body } = await ana.get(`/users/${lena.id}/access`);
    expect(body).toMatchObject({ facts: { machines: [] } });
  });

  test('by removing the user is a signed stop, without any sign-in', async () => {
    await signInOn(given);
    expect((await ana.post('/users/remove', { userIds: [lena.id] })).status).toBe(200);
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 4 });
    // The portal knows that it has arrived.
    const { body } = await ana.get('/removed-users');
    expect(body['items']).toMatchObject([{ offlineUntil: null }]);
    expect((await check('--offline')).stderr).toContain('You no longer belong to the account');
  });

  test('by signing the device out in the portal is a signed stop; it can be signed in again', async () => {
    await signInOn(given);
    const { device } = jsonOf(await machine.run(['status', '--json'])) as { device: { id: string } };
    const hers = await roster.browserOf(lena);
    expect((await hers.post(`/profile/devices/${device.id}/sign-out`, {})).status).toBe(200);
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 3 });
    expect((await check('--offline')).stderr).toContain('This device was signed out in the portal');
    expect(await signInOn(given)).toMatchObject({ exit: 0 });
    expect(await check('--offline')).toMatchObject({ exit: 0 });
  });
});

describe('usage', () => {
  const used = async () =>
    (
      await roster.database.owner.query<{ user_id: string; account_id: string; feature: string | null }>(
        'select user_id, account_id, feature from usage_events where account_id = $1',
        [account.id],
      )
    ).rows;

  test('is counted once, also of a machine whose user is locked and was removed, for the user and account it was', async () => {
    await signInOn(given);
    expect(await machine.run(['run', suite, '--', 'true'])).toMatchObject({ exit: 0, stderr: '' });
    expect(await used()).toHaveLength(1);
    await lock('lock');
    const offline = ['run', suite, '--offline', '--', 'true'];
    await machine.run(offline);
    await machine.run(offline);
    await ana.post('/users/remove', { userIds: [lena.id] });

    // Sent, and sent again from a copy that does not know it.
    const copy = anotherMachine();
    cpSync(machine.home, copy.home, { recursive: true });
    expect(await machine.run(['usage'])).toMatchObject({ exit: 0, stdout: '2 uses were sent.\n' });
    expect(await copy.run(['usage'])).toMatchObject({ exit: 0 });
    expect(await used()).toEqual(Array(3).fill({ user_id: lena.id, account_id: account.id, feature: null }));
  });
});

test('a user without a license reads on the machine who can assign one: administrators and License Managers who can sign in (E3)', async () => {
  await roster.entitlement(account, { product: `Licensed ${account.id}`, kind: 'named', seats: 1 });
  const manager = { account, lastName: 'Sand', roles: ['licenseManager' as const] };
  await roster.person({ ...manager, firstName: 'Lia' });
  await roster.person({ ...manager, firstName: 'Max', lockReasons: ['administrator'] });
  await signInOn(given);
  const refused = await machine.run(['check', `Licensed ${account.id}`]);
  expect(refused.exit).toBe(4);
  expect(refused.stderr).toMatch(/^Who can assign you a license: Ana Weber \(\S+\) and Lia Sand \(\S+\)\.$/m);
});
