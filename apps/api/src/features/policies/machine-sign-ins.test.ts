import { copyFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonOf } from '../../../../licensing-tool/process-tests/given-tool.ts';
import type { Machine } from '../../../../licensing-tool/process-tests/machine.ts';
import { givenMachine, onDay, signInOn, type GivenMachine } from '../../testing/given-machine.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

// E4: how a machine is signed in and stays so, or does not: the licensing tool as a real process against the real portal.

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
const soon = { timeout: 60_000, interval: 50 };

describe('the sign-in of a machine', () => {
  test('survives an answer that was lost on its way', async () => {
    await signInOn(given);
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
    ana = await onDay(given, 3);
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
  });

  test('is worth nothing in a copy: who of the two uses it second is signed out, and so is the other', async () => {
    await signInOn(given);
    const copy = anotherMachine();
    cpSync(machine.home, copy.home, { recursive: true });
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
    expect(jsonOf(await copy.run(['refresh', '--json']))).toMatchObject({ code: 'tokenReused', exitCode: 3 });
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 3 });
  });

  test('works with a clock that is wrong: the portal says the time', async () => {
    await signInOn(given);
    machine.at('+3h');
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
    machine.at('-3h');
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 7 });
  });

  test('of someone who left their account says so, and signs in', async () => {
    await signInOn(given);
    await ana.post('/users/remove', { userIds: [lena.id] });
    await roster.database.owner.query("update users set lock_reasons = '{}' where id = $1", [lena.id]);
    const ran = await signInOn(given);
    expect(ran.exit).toBe(0);
    expect(ran.stdout).toContain('Signed in as Lena Brandt');
    expect(ran.stdout).toContain('You no longer belong to the account');
  });

  test('of an administrator whose account is closed says that it is closed (S2)', async () => {
    const operator = await roster.browserOf(await roster.person({ operator: true }));
    const closing = { reason: 'The contract has ended.' };
    expect((await operator.post(`/operator/accounts/${account.id}/close`, closing)).status).toBe(200);
    const ran = await signInOn(given, ana);
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
    await signInOn(given);
    expect(await machine.run(['sign-out'])).toMatchObject({ exit: 0 });
    expect(await machine.run(['status'])).toMatchObject({ exit: 3 });
    const { body } = await (await roster.browserOf(lena)).get('/profile/devices');
    expect(body['items']).toEqual([]);
  });

  test('by a code is let in on another machine', async () => {
    const running = machine.begin(['sign-in', '--device', '--portal', roster.platform.env.publicUrl.origin]);
    await expect.poll(() => running.said.stderr, soon).toMatch(/the code [B-Z]{4}-[B-Z]{4}/);
    const [, userCode] = /the code (\S+)\./.exec(running.said.stderr) ?? [];
    const hers = await roster.browserOf(lena);
    expect((await hers.post('/device-codes/decide', { userCode, decision: 'allowed' })).status).toBe(200);
    expect(await running.ended).toMatchObject({ exit: 0 });
    expect(await check('--offline')).toMatchObject({ exit: 0 });
  });
});

test('a machine follows the keys of the portal through a rotation', async () => {
  await signInOn(given);
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  expect((await operator.post('/operator/keys/rotate', {})).status).toBe(201);
  ana = await onDay(given, 2);
  expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
  expect(await check('--offline')).toMatchObject({ exit: 0 });
});
