import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenCounterpart } from './counterpart.ts';
import { givenTool, jsonOf, type GivenTool } from './given-tool.ts';

let tool: GivenTool;
beforeAll(async () => {
  tool = await givenTool();
});
afterAll(() => tool.remove());

const signIn = async (portal: string, env: Record<string, string> = {}) =>
  jsonOf(await tool.machine('of-no-one').run(['sign-in', '--device', '--json', '--portal', portal], env));

describe('E4: a network that does not lead to the portal', () => {
  test('with a certificate that no one vouches for is a sentence that says so, without trying again', async () => {
    // Any server will do whose certificate is its own work: it is not asked anything.
    const server = new SMTPServer({ secure: true });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    const started = performance.now();
    const refused = await signIn(`https://127.0.0.1:${port}`);
    expect(refused).toMatchObject({ exitCode: 7, code: 'notTrusted' });
    expect(refused['message']).toContain('NODE_EXTRA_CA_CERTS');
    expect(performance.now() - started).toBeLessThan(5_000);
    await new Promise<void>((resolve) => server.close(resolve));
  });

  test('and in which something else speaks at that address', async () => {
    const { url } = await givenCounterpart();
    const refused = await signIn(url.replace('http:', 'https:'));
    expect(refused).toMatchObject({ exitCode: 6, code: 'notAPortal' });
  });

  test('and has a proxy that is set and not used', async () => {
    const portal = await givenCounterpart();
    await portal.stop();
    const away = portal.url.replace('http:', 'https:');
    const HTTPS_PROXY = 'http://127.0.0.1:9';
    expect(await signIn(away, { HTTPS_PROXY })).toMatchObject({ exitCode: 6, code: 'proxyUnused' });
    expect(await signIn(away, { HTTPS_PROXY, NO_PROXY: '127.0.0.1' })).toMatchObject({ code: 'portalAway' });
  });
});
