import { createHash } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparedParts, shownThumbprint } from '@roster/domain/device-sign-ins';
import { languages } from '@roster/domain/languages';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenCounterpart } from './counterpart.ts';
import { givenTool, jsonOf, type GivenTool } from './given-tool.ts';

let tool: GivenTool;
beforeAll(async () => {
  tool = await givenTool();
});
afterAll(() => tool.remove());

const soon = { timeout: 30_000, interval: 25 };

/** A browser in which no one has to click: it goes where the address leads, with this in place of the page. */
function givenBrowser(name: string, visit: string): string {
  const file = join(tool.folder, name);
  const script = `#!${process.execPath}
const asked = new URL(process.argv[2]).searchParams;
const back = (query) => fetch('http://127.0.0.1:' + asked.get('port') + '/?' + new URLSearchParams(query));
(async () => { ${visit} })();
`;
  writeFileSync(file, script);
  chmodSync(file, 0o755);
  return file;
}

describe('signing in through the browser', () => {
  test('takes the code that comes back, and nothing else that asks at its port', async () => {
    const portal = await givenCounterpart();
    const machine = tool.machine('by-browser');
    const BROWSER = givenBrowser(
      'patient',
      `const wrong = await back({ code: 'stolen', state: 'guessed' });
       const other = await fetch('http://127.0.0.1:' + asked.get('port') + '/?code=x', { method: 'POST' });
       if (wrong.status === 404 && other.status === 404) await back({ code: 'right', state: asked.get('state') });`,
    );
    const ran = await machine.run(['sign-in', '--portal', portal.url], { BROWSER });
    expect(ran.exit).toBe(0);
    expect(ran.stdout).toContain('Signed in as Lena Novak (lena@harbor.example) on this device: desk.');
    expect(ran.stdout).toContain('Beam Designer may run until');
    const address = new URL(/^http\S+$/m.exec(ran.stderr)?.[0] ?? '');
    expect(address.pathname).toBe('/devices/allow');
    const { code, verifier } = portal.redeemed as Record<string, string>;
    expect(code).toBe('right');
    expect(portal.challengeOf(verifier ?? '')).toBe(address.searchParams.get('challenge'));
  });

  test.each([
    ['a path that is no address', 'GET // HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a port that is none', 'GET //a:b HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['an address of its own', 'GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a letter that is cut off', 'GET /?state=%E0%A4%A&code=%ZZ HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['another protocol', '\x16\x03\x01\x02\x00\x01\x00'],
    ['a connection that breaks off', 'GET / HT'],
    ['a wish for another protocol', 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'],
    ['a tunnel', 'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a state of another length', 'GET /?state=%F0%9F%98%80&code=x HTTP/1.1\r\nHost: x\r\n\r\n'],
  ])('is ended by nothing that asks at its port: %s', async (what, asked) => {
    const portal = await givenCounterpart();
    const BROWSER = givenBrowser(
      `noisy-${asked.length}`,
      `const { connect } = await import('node:net');
       const socket = connect(Number(asked.get('port')), '127.0.0.1', () => socket.write(${JSON.stringify(asked)}));
       socket.on('error', () => {});
       const heard = new Promise((resolve) => socket.once('data', resolve).once('close', resolve));
       if (${JSON.stringify(what)} === 'a connection that breaks off') socket.destroySoon();
       await heard;
       socket.destroy();
       await back({ code: 'right', state: asked.get('state') });`,
    );
    const machine = tool.machine(`at-its-port-${asked.length}`);
    const ran = await machine.run(['sign-in', '--portal', portal.url], { BROWSER });
    expect(ran).toMatchObject({ exit: 0 });
    expect(ran.stdout).toContain('Signed in as Lena Novak');
  });

  test('waits for no one who holds a connection to its port', async () => {
    const portal = await givenCounterpart();
    const BROWSER = givenBrowser(
      'holding',
      `const { connect } = await import('node:net');
       const held = connect(Number(asked.get('port')), '127.0.0.1');
       held.on('error', () => {}).on('close', () => process.exit());
       held.write('GET / HT', () => back({ code: 'right', state: asked.get('state') }));`,
    );
    const started = performance.now();
    const ran = await tool.machine('not-held').run(['sign-in', '--portal', portal.url], { BROWSER });
    expect(ran).toMatchObject({ exit: 0 });
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('and refusing there is a sentence', async () => {
    const portal = await givenCounterpart();
    const BROWSER = givenBrowser(
      'refusing',
      "await back({ error: 'access_denied', state: asked.get('state') })",
    );
    const ran = await tool.machine('refused').run(['sign-in', '--portal', portal.url], { BROWSER });
    expect(ran).toMatchObject({ exit: 4, stdout: '' });
    expect(ran.stderr).toContain('The sign-in was refused in the portal.');
  });
});

describe('signing in by a code', () => {
  test.each([
    ['over SSH', { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22', DISPLAY: ':0' }],
    ['without a screen', {}],
  ])('is the way %s', async (_where, env) => {
    const portal = await givenCounterpart();
    portal.decision = 'pending';
    const running = tool
      .machine(`by-code-${Object.keys(env).length}`)
      .begin(['sign-in', '--portal', portal.url], env);
    await expect.poll(() => running.said.stderr, soon).toContain('enter the code BCDF-GHJK');
    await expect
      .poll(() => portal.asked.filter((path) => path.endsWith('/device-tokens')).length, soon)
      .toBeGreaterThan(1);
    portal.decision = 'allowed';
    expect(await running.ended).toMatchObject({ exit: 0 });
  });

  test.each([
    ['refusedByUser', 403, 'devices.refusedByUser', 4],
    ['codeExpired', 409, 'devices.codeExpired', 4],
    ['tooManyDevices', 409, 'devices.tooMany', 4],
    ['keyKnown', 409, 'devices.keyKnown', 4],
    ['lockedSignIn', 403, 'signIn.locked', 4],
    ['signInLost', 409, 'devices.codeUsed', 6],
    ['closedSignIn', 403, 'signIn.accountClosed', 4],
    ['refusedByPortal', 403, 'account.closed', 1],
  ])('can be refused: %s', async (code, status, refusal, exit) => {
    const portal = await givenCounterpart();
    portal.instead = (path) =>
      path.endsWith('/device-tokens') ? { status, body: JSON.stringify({ code: refusal, status }) } : null;
    const machine = tool.machine(`refused-${code}`);
    const ran = await machine.run(['sign-in', '--device', '--portal', portal.url, '--json']);
    expect(jsonOf(ran)).toMatchObject({ code, exitCode: exit });
    expect(ran.exit).toBe(exit);
    expect(await machine.run(['status'])).toMatchObject({ exit: 3 });
  });

  test.each([
    [503, ''],
    [500, '{"code":"request.failed"}'],
    [500, '<html>'],
    [429, '{"code":"request.tooMany","retryAfterSeconds":1}'],
  ])('goes on while the portal is in trouble for a moment: %s %s', async (status, body) => {
    const portal = await givenCounterpart();
    let asked = 0;
    portal.instead = (path) =>
      path.endsWith('/device-tokens') && (asked += 1) === 1 ? { status, body } : null;
    const machine = tool.machine(`goes-on-${status}-${body.length}`);
    expect(await machine.run(['sign-in', '--device', '--portal', portal.url])).toMatchObject({ exit: 0 });
  });

  test('keeps no other command waiting while someone is to allow it', async () => {
    const portal = await givenCounterpart();
    const machine = tool.machine('not-waiting');
    const signIn = ['sign-in', '--device', '--portal', portal.url];
    await machine.run(signIn);
    portal.decision = 'pending';
    const waits = [machine.begin(signIn), machine.begin(signIn)];
    for (const { said } of waits) await expect.poll(() => said.stderr, soon).toContain('BCDF-GHJK');
    const started = performance.now();
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
    machine.at('+25h');
    expect(await machine.run(['check', 'Beam Designer'])).toMatchObject({ exit: 0 });
    machine.at(null);
    expect(performance.now() - started).toBeLessThan(20_000);
    // What was allowed counts, whatever became of the sign-in before.
    expect(await machine.run(['sign-out'])).toMatchObject({ exit: 0 });
    portal.decision = 'allowed';
    for (const { ended } of waits) expect(await ended).toMatchObject({ exit: 0 });
    expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
  });
});

test('the sign-in again of the same machine keeps its key; after a sign-out it has a new one', async () => {
  const portal = await givenCounterpart();
  const machine = tool.machine('again');
  const signIn = () => machine.run(['sign-in', '--device', '--portal', portal.url]);
  await signIn();
  await signIn();
  expect(portal.devices.size).toBe(1);
  expect(await machine.run(['sign-out'])).toMatchObject({ exit: 0, stdout: 'This device is signed out.\n' });
  await signIn();
  expect(portal.devices.size).toBe(2);
});

describe('what the page of the portal asks to compare', () => {
  /** All of it, as the page shows it of what asks. */
  const comparedIn = (asked: { name: string; platform: string; deviceKey: object }): string[] => {
    const thumbprint = createHash('sha256').update(JSON.stringify(asked.deviceKey)).digest('base64url');
    const shown = { ...asked, thumbprint: shownThumbprint(thumbprint) };
    return comparedParts.map((part) => shown[part]);
  };

  test('is said by the tool before a browser opens, in every language', async () => {
    const portal = await givenCounterpart();
    const BROWSER = givenBrowser('comparing', "await back({ code: 'right', state: asked.get('state') })");
    for (const language of languages) {
      const machine = tool.machine(`compared-${language}`);
      const ran = await machine.run(['sign-in', '--portal', portal.url, '--language', language], { BROWSER });
      const asked = new URL(/^http\S+$/m.exec(ran.stderr)?.[0] ?? '').searchParams;
      const deviceKey = { crv: 'Ed25519', kty: 'OKP', x: asked.get('key') };
      const shown = comparedIn({
        name: asked.get('name') ?? '',
        platform: asked.get('platform') ?? '',
        deviceKey,
      });
      for (const part of shown) expect(ran.stderr.split('http')[0]).toContain(part);
    }
  });

  test('is said with the code, by the status, and as data', async () => {
    const portal = await givenCounterpart();
    const machine = tool.machine('compared-by-code');
    const ran = await machine.run(['sign-in', '--device', '--portal', portal.url, '--json']);
    const { crv, kty, x } = (portal.redeemed as { deviceKey: Record<string, string> }).deviceKey;
    const [name, platform, thumbprint = ''] = comparedIn({
      ...(portal.asking as { name: string; platform: string }),
      deviceKey: { crv, kty, x },
    });
    for (const part of [name, platform, thumbprint]) expect(ran.stderr).toContain(part);
    expect((await machine.run(['status'])).stdout).toContain(thumbprint);
    for (const said of [ran, await machine.run(['status', '--json'])])
      expect(jsonOf({ ...said, stderr: '' })).toMatchObject({
        device: { thumbprint: expect.stringMatching(new RegExp(`^${thumbprint}`)) as string },
      });
  });
});

describe('signing in, where the first answer is no policy', () => {
  test.each([
    ['removed', 'You no longer belong to the account'],
    ['denied', 'An administrator denied you access'],
    ['locked', 'Your sign-in has been locked since'],
  ] as const)('says why: %s', async (state, sentence) => {
    const portal = await givenCounterpart();
    portal.state = state;
    const machine = tool.machine(`no-policy-${state}`);
    const ran = await machine.run(['sign-in', '--device', '--portal', portal.url]);
    expect(ran).toMatchObject({ exit: 0 });
    expect(ran.stdout).toContain('Signed in as Lena Novak');
    expect(ran.stdout).toContain(sentence);
    expect(await machine.run(['status'])).toMatchObject({ exit: 4 });
  });
});
