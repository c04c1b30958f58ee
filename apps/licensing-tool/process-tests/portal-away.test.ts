import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
