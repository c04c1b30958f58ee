import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Counterpart } from './counterpart.ts';
import { givenSignedIn } from './given-signed-in.ts';
import { givenTool, jsonOf, type GivenTool } from './given-tool.ts';

let tool: GivenTool;
beforeAll(async () => {
  tool = await givenTool();
});
afterAll(() => tool.remove());

describe('E4: a portal that is away', () => {
  test('is a sentence, stops nothing before its date, and costs no time at the next runs', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    await portal.stop();
    const refused = await machine.run(['refresh']);
    expect(refused.exit).toBe(6);
    expect(refused.stderr).toContain('did not respond. What may run goes on until its date');

    machine.at('+2d');
    const first = await machine.run(['run', 'Beam Designer', '--', 'echo', 'works']);
    expect(first).toMatchObject({ exit: 0, stdout: 'works\n' });
    expect(first.stderr).toContain('is kept on this device');
    machine.at('+8d');
    expect(await machine.run(['check', 'Beam Designer'])).toMatchObject({ exit: 5 });

    await portal.start();
    machine.at(null);
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
  });

  test('leaves alone a machine that only asks by itself, for ten minutes', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    machine.at('+2d');
    portal.instead = () => ({ status: 503, body: '' });
    portal.asked.length = 0;
    await machine.run(['check', 'Beam Designer']);
    await machine.run(['check', 'Beam Designer']);
    expect(portal.asked).toHaveLength(1);
    machine.at('+3d');
    await machine.run(['check', 'Beam Designer']);
    expect(portal.asked).toHaveLength(2);
  });

  test.each([
    ['dies before it answers', 'hangUp'],
    ['answers with something that is not JSON, as a proxy does', { status: 502, body: '<html>' }],
    ['says that it cannot work for a moment', { status: 503, body: '{"code":"platform.unavailable"}' }],
  ] as const)('for a moment is asked again: it %s', async (_what, instead) => {
    const { portal, machine } = await givenSignedIn(tool);
    let asked = 0;
    portal.instead = (path) => (path.endsWith('/usage') && (asked += 1) < 3 ? instead : null);
    await machine.run(['run', 'Beam Designer', '--offline', '--', 'true']);
    expect(await machine.run(['usage'])).toMatchObject({ exit: 0, stdout: '1 use was sent.\n' });
    expect(asked).toBe(3);
    // It was counted at the first try already where the portal only died before it said so.
    expect(portal.events.size).toBe(1);
  });

  test.each([
    ['the page of a network', 200, '<html>Welcome to our Wi-Fi'],
    ['a redirect', 302, ''],
    ['JSON of something else', 200, '{"hello":"world"}'],
  ])('and something else answers in its place: %s', async (_what, status, body) => {
    const { portal, machine } = await givenSignedIn(tool);
    portal.instead = () => ({ status, body });
    expect(jsonOf(await machine.run(['refresh', '--json']))).toMatchObject({
      code: 'notAPortal',
      exitCode: 6,
    });
    portal.instead = null;
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
  });

  test('signs no one out: what is to be sent would be lost', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    await machine.run(['run', 'Beam Designer', '--offline', '--', 'true']);
    await portal.stop();
    expect(await machine.run(['sign-out'])).toMatchObject({ exit: 6 });
    expect(await machine.run(['status'])).toMatchObject({ exit: 0 });
    await portal.start();
    expect(await machine.run(['sign-out'])).toMatchObject({ exit: 0 });
    expect(portal.events.size).toBe(1);
    expect(await machine.run(['status'])).toMatchObject({ exit: 3 });
  });
});

describe('E4: an answer that was lost after the portal had done its work', () => {
  /** Loses the first answers to requests of this path; a command that someone waits for tries four times. */
  function loses(portal: Counterpart, path: string, answers: number) {
    let lost = 0;
    portal.instead = (asked) => (asked.endsWith(path) && (lost += 1) <= answers ? 'hangUp' : null);
    return () => lost;
  }
  const policies = (portal: Counterpart) => portal.asked.filter((path) => path.endsWith('/policy')).length;

  test.each([
    ['refresh', ['refresh'], 'policy', 4],
    ['check', ['check', 'Beam Designer'], 'policy', 2],
    ['run', ['run', 'Beam Designer', '--', 'true'], 'policy', 2],
    ['the report of run', ['run', 'Beam Designer', '--', 'true'], 'usage', 2],
    ['usage', ['usage'], 'usage', 4],
    ['sign-in', ['sign-in', '--device'], 'device-codes', 2],
    ['the end of sign-in', ['sign-in', '--device'], 'device-tokens', 2],
  ] as const)('signs no one out, however late the next try is: %s', async (_what, args, path, answers) => {
    const { portal, machine } = await givenSignedIn(tool);
    if (args[0] === 'usage') await machine.run(['run', 'Beam Designer', '--offline', '--', 'true']);
    machine.at('+25h');
    const lost = loses(portal, path, answers);
    await machine.run(args);
    expect(lost()).toBeGreaterThan(0);

    portal.instead = null;
    machine.at('+50h');
    const asked = policies(portal);
    expect(await machine.run(['check', 'Beam Designer'])).toMatchObject({ exit: 0, stderr: '' });
    expect(policies(portal)).toBeGreaterThan(asked);
    expect([...portal.devices.values()]).toMatchObject([{ signedOut: false }]);
    const status = jsonOf(await machine.run(['status', '--json']));
    expect(status).toMatchObject({ exitCode: 0, policy: { kind: 'policy' } });
    expect(JSON.stringify(status['warnings'])).not.toMatch(/sign-in|sign in|locked/);
  });

  test('costs no sign-in either where the tool was killed before it heard of it', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    portal.instead = () => 'doneInSilence';
    const before = policies(portal);
    const { ended } = machine.begin(['refresh']);
    await expect.poll(() => policies(portal), { timeout: 20_000 }).toBeGreaterThan(before);
    machine.kill();
    await ended;
    portal.instead = null;
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
  });
});

describe('E4: a policy that takes something is confirmed by one more contact', () => {
  const asked = (portal: Counterpart) => portal.asked.filter((path) => path.endsWith('/policy')).length;
  const none = (document: Record<string, unknown>) => ({ ...document, products: [], offlineUntil: null });

  test('and one that takes nothing is not', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    portal.asked.length = 0;
    await machine.run(['refresh']);
    expect(asked(portal)).toBe(1);
    portal.twist = none;
    await machine.run(['refresh']);
    expect(asked(portal)).toBe(3);
    await machine.run(['refresh']);
    expect(asked(portal)).toBe(4);
  });

  test('with the same name until the document is on the disk, and another one then', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    const name = () => [...portal.devices.values()][0]?.before?.attempt;
    portal.twist = (document) => ({ ...document, version: 'one' });
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 7 });
    const first = name();
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 7 });
    expect([typeof first, name()]).toEqual(['string', first]);
    portal.twist = (document) => document;
    await machine.run(['refresh']);
    expect(name()).toBe(first);
    await machine.run(['refresh']);
    expect(name()).not.toBe(first);
  });
});

describe('E4: a sign-in that was used twice', () => {
  test('is said by whatever finds it out, and until there is a new one', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    const sentence = 'its sign-in was used twice';
    portal.state = 'forgetsTheToken';
    machine.at('+25h');
    // What is on the machine may run until the portal takes it.
    const first = await machine.run(['check', 'Beam Designer']);
    expect(first).toMatchObject({ exit: 0 });
    expect(first.stdout).toContain(sentence);
    expect((await machine.run(['status'])).stdout).toContain(sentence);

    machine.at('+26h');
    const second = await machine.run(['run', 'Beam Designer', '--', 'true']);
    expect(second).toMatchObject({ exit: 3 });
    expect(second.stderr).toContain(sentence);
    expect(second.stderr).toContain('Administrators who can help: Ana Weber');

    portal.state = 'well';
    expect(await machine.run(['sign-in', '--device'])).toMatchObject({ exit: 0 });
    expect((await machine.run(['status'])).stdout).not.toContain(sentence);
  });

  test('is said where it is why nothing runs', async () => {
    const { portal, machine } = await givenSignedIn(tool);
    portal.state = 'forgetsTheToken';
    const ran = await machine.run(['check', 'Mesh Studio', '--json']);
    expect(jsonOf(ran)).toMatchObject({ exitCode: 3, code: 'tokenReused' });
  });
});

test('E4: tools that are started together wait once for a portal that is silent', async () => {
  const { portal, machine } = await givenSignedIn(tool);
  portal.instead = () => 'silence';
  machine.at('+25h');
  portal.asked.length = 0;
  const runs = Array.from({ length: 4 }, () => machine.run(['check', 'Beam Designer']));
  for (const { exit } of await Promise.all(runs)) expect(exit).toBe(0);
  expect(portal.asked).toHaveLength(1);
});
