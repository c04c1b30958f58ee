import { copyFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  givenTool,
  jsonOf,
  type GivenTool,
  type Machine,
} from '../../../../licensing-tool/process-tests/given-tool.ts';
import { letIn } from '../../../../licensing-tool/process-tests/let-in.ts';
import { givenAccount } from '../../testing/given-account.ts';
import { heldUp } from '../../testing/held-up.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

// E4, L1: the licensing tool as a real process against the real portal, each with a clock that the test sets.

let tool: GivenTool;
beforeAll(async () => {
  tool = await givenTool();
});
afterAll(() => tool.remove());

let roster: Roster;
let account: Account;
let me: Person;
let ana: Browser;
let lena: Person;
let hers: Browser;
let machine: Machine;
let machines = 0;
givenAccount(async (given) => {
  ({ roster, account, me, ana } = given);
  await roster.entitlement(account, { product: suite(), kind: 'pooled' });
  lena = await roster.person({ account, firstName: 'Lena', lastName: 'Brandt' });
  hers = await roster.browserOf(lena);
  machine = tool.machine(`lena-${(machines += 1)}`);
});

const suite = () => `Suite of ${account.id}`;
const soon = { timeout: 60_000, interval: 50 };
const portal = () => roster.platform.env.publicUrl.origin;

/** Both clocks: that of the portal and that of the machine. Sessions of other days are over. */
async function itIsDay(day: number): Promise<void> {
  roster.clock.offset = day * 86_400_000;
  machine.at(`+${day}d`);
  ana = await roster.browserOf(me);
}

const signIn = (by = machine, browser = hers) =>
  letIn(by, portal(), (asked) => browser.post('/device-sign-ins', asked));

const check = (...more: string[]) => machine.run(['check', suite(), ...more]);
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
const given = async ({ id }: Person) =>
  (await roster.database.owner.query('select from issued_policies where user_id = $1', [id])).rows.length;

describe('the seeds: a locked user', () => {
  test('runs what is on the machine for seven days and not on the eighth; the portal says the same date', async () => {
    expect(await signIn()).toMatchObject({ exit: 0 });
    expect(await check()).toMatchObject({ exit: 0 });
    const { until } = jsonOf(await check('--json')) as { until: string };
    const { body: page } = await ana.get(`/users/${lena.id}`);
    expect(Math.floor(Date.parse(String(page['offlineUntil'])) / 1_000)).toBe(Date.parse(until) / 1_000);

    await itIsDay(1);
    await machine.run(['refresh']);
    expect((await lock('lock')).status).toBe(200);
    const refused = await machine.run(['refresh']);
    expect(refused.exit).toBe(4);
    expect(refused.stderr).toContain('Your sign-in has been locked since');
    expect(refused.stderr).toContain('Administrators who can help: Ana Weber');

    await itIsDay(7);
    expect((await check()).stdout).toContain('left for');
    await itIsDay(9);
    expect(await check()).toMatchObject({ exit: 5 });

    expect((await lock('unlock')).status).toBe(200);
    expect(await codeOf('refresh')).toEqual({ exit: 3, code: 'signInAgain' });
    hers = await roster.browserOf(lena);
    expect(await signIn()).toMatchObject({ exit: 0 });
    expect(await check()).toMatchObject({ exit: 0 });
  });

  test('who is also denied access gets a stop with the key of the machine alone', async () => {
    await signIn();
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
    await signIn();
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
    await signIn();
    await deny();
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 4 });
    expect(await check('--offline')).toMatchObject({ exit: 4 });
    await roster.database.owner.query('delete from exceptions where user_id = $1', [lena.id]);
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
    expect(await check('--offline')).toMatchObject({ exit: 0 });
  });

  test('by an exception runs until its policy has arrived, and the portal says so while the tool is cut off from it', async () => {
    await signIn();
    const { until } = jsonOf(await check('--json')) as { until: string };
    await deny();
    const killed: Promise<unknown>[] = [];
    await heldUp(roster, {
      hold: { text: 'select from users where id = $1 for update', values: [lena.id] },
      calls: [() => (killed.push(machine.begin(['refresh']).ended), Promise.all(killed))],
      whileHeld: () => (machine.kill(), Promise.all(killed)),
    });
    await expect.poll(() => given(lena), soon).toBe(2);
    expect(await check('--offline')).toMatchObject({ exit: 0 });
    expect(await offlineUntil()).toBe(Date.parse(until) / 1_000);
    // It asks once more by itself, by which the portal knows.
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 4 });
    expect(await offlineUntil()).toBeNull();
  });

  test('by an exception is gone with the next sign-in, and the portal knows it', async () => {
    await signIn();
    await lock('lock');
    await lock('unlock');
    await deny();
    hers = await roster.browserOf(lena);
    expect(await signIn()).toMatchObject({ exit: 0 });
    expect(await offlineUntil()).toBeNull();
    expect(await check('--offline')).toMatchObject({ exit: 4 });
  });

  test('by their last day is gone with it, also before the removal that follows', async () => {
    await signIn();
    await roster.database.owner.query('update users set last_day = current_date + 1 where id = $1', [
      lena.id,
    ]);
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
    await itIsDay(3);
    expect(jsonOf(await check('--json'))).toMatchObject({ exitCode: 4, code: 'noProducts' });
    const { body } = await ana.get(`/users/${lena.id}/access`);
    expect(body).toMatchObject({ facts: { machines: [] } });
  });

  test('by removing the user is a signed stop, without any sign-in', async () => {
    await signIn();
    expect((await ana.post('/users/remove', { userIds: [lena.id] })).status).toBe(200);
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 4 });
    // The portal knows that it has arrived.
    const { body } = await ana.get('/removed-users');
    expect(body['items']).toMatchObject([{ offlineUntil: null }]);
    expect((await check('--offline')).stderr).toContain('You no longer belong to the account');
  });

  test('by signing the device out in the portal is a signed stop; it can be signed in again', async () => {
    await signIn();
    const { device } = jsonOf(await machine.run(['status', '--json'])) as { device: { id: string } };
    expect((await hers.post(`/profile/devices/${device.id}/sign-out`, {})).status).toBe(200);
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 3 });
    expect((await check('--offline')).stderr).toContain('This device was signed out in the portal');
    expect(await signIn()).toMatchObject({ exit: 0 });
    expect(await check('--offline')).toMatchObject({ exit: 0 });
  });
});

describe('the sign-in of a machine', () => {
  test('survives an answer that was lost on its way', async () => {
    await signIn();
    const file = join(machine.home, 'sign-in.json');
    const asked = () => (JSON.parse(readFileSync(file, 'utf8')) as { state: { attempt: unknown } }).state;
    const holder = await roster.database.owner.connect();
    await holder.query('begin');
    await holder.query('select from users where id = $1 for update', [lena.id]);
    const { ended } = machine.begin(['refresh']);
    await expect.poll(() => asked().attempt, soon).not.toBeNull();
    copyFileSync(file, `${file}.asked`);
    await holder.query('rollback');
    holder.release();
    expect(await ended).toMatchObject({ exit: 0 });
    // As if the machine had been switched off for days before it wrote down what it got.
    copyFileSync(`${file}.asked`, file);
    await itIsDay(3);
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
  });

  test('is worth nothing in a copy: who of the two uses it second is signed out, and so is the other', async () => {
    await signIn();
    const copy = tool.machine(`copy-${machines}`);
    cpSync(machine.home, copy.home, { recursive: true });
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
    expect(jsonOf(await copy.run(['refresh', '--json']))).toMatchObject({ code: 'tokenReused', exitCode: 3 });
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 3 });
  });

  test('works with a clock that is wrong: the portal says the time', async () => {
    await signIn();
    machine.at('+3h');
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
    machine.at('-3h');
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 7 });
  });

  test('of someone who left their account says so, and signs in', async () => {
    await signIn();
    await ana.post('/users/remove', { userIds: [lena.id] });
    await roster.database.owner.query("update users set lock_reasons = '{}' where id = $1", [lena.id]);
    const ran = await signIn(machine, await roster.browserOf(lena));
    expect(ran.exit).toBe(0);
    expect(ran.stdout).toContain('Signed in as Lena Brandt');
    expect(ran.stdout).toContain('You no longer belong to the account');
  });

  test('of an administrator whose account is closed says that it is closed (S2)', async () => {
    const operator = await roster.browserOf(await roster.person({ operator: true }));
    const closing = { reason: 'The contract has ended.' };
    expect((await operator.post(`/operator/accounts/${account.id}/close`, closing)).status).toBe(200);
    const ran = await signIn(machine, ana);
    expect(ran.exit).toBe(0);
    expect(ran.stdout).toContain('Signed in as Ana Weber');
    expect(ran.stdout).toContain(`The account ${account.name} was closed on`);
    expect(ran.stdout).not.toContain('locked');
    const refused = await machine.run(['refresh']);
    expect(refused).toMatchObject({ exit: 4 });
    expect(refused.stderr).toContain(`The account ${account.name} was closed on`);
    // No one of a closed account can change anything.
    expect(refused.stderr).not.toContain('Administrators who can help');
  });

  test('is ended by the tool when it is asked to', async () => {
    await signIn();
    expect(await machine.run(['sign-out'])).toMatchObject({ exit: 0 });
    expect(await machine.run(['status'])).toMatchObject({ exit: 3 });
    const { body } = await hers.get('/profile/devices');
    expect(body['items']).toEqual([]);
  });

  test('by a code is let in on another machine', async () => {
    const running = machine.begin(['sign-in', '--device', '--portal', portal()]);
    await expect.poll(() => running.said.stderr, soon).toMatch(/the code [B-Z]{4}-[B-Z]{4}/);
    const [, userCode] = /the code (\S+)\./.exec(running.said.stderr) ?? [];
    expect((await hers.post('/device-codes/decide', { userCode, decision: 'allowed' })).status).toBe(200);
    expect(await running.ended).toMatchObject({ exit: 0 });
    expect(await check('--offline')).toMatchObject({ exit: 0 });
  });
});

test('a machine follows the keys of the portal through a rotation', async () => {
  await signIn();
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  expect((await operator.post('/operator/keys/rotate', {})).status).toBe(201);
  await itIsDay(2);
  expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
  expect(await check('--offline')).toMatchObject({ exit: 0 });
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
    await signIn();
    expect(await machine.run(['run', suite(), '--', 'true'])).toMatchObject({ exit: 0, stderr: '' });
    expect(await used()).toHaveLength(1);
    await lock('lock');
    const offline = ['run', suite(), '--offline', '--', 'true'];
    await machine.run(offline);
    await machine.run(offline);
    await ana.post('/users/remove', { userIds: [lena.id] });

    // Sent, and sent again from a copy that does not know it.
    const copy = tool.machine(`sends-again-${machines}`);
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
  await signIn();
  const refused = await machine.run(['check', `Licensed ${account.id}`]);
  expect(refused.exit).toBe(4);
  expect(refused.stderr).toMatch(/^Who can assign you a license: Ana Weber \(\S+\) and Lia Sand \(\S+\)\.$/m);
});
