import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { givenTool } from '../../licensing-tool/process-tests/given-tool.ts';
import { letIn } from '../../licensing-tool/process-tests/let-in.ts';
import { homeFor } from '../src/platform/postgres/embedded-postgres-home.ts';
import { freePort, signIn, startProduct, temporaryFolder, type Client } from './product.ts';

// E4: the portal and the licensing tool are two processes, so either can die beside the other.

const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

const soon = { timeout: 60_000, interval: 20 };
const suite = 'Structural Suite';
/** Holds a license of it. */
const email = 'ana.weber@harbor.example';

/** The address of the portal, behind which it listens elsewhere: what the tool has asked can be seen there. */
async function givenAddress(port: number) {
  let asked = '';
  const relay = createServer((socket) => {
    const there = connect(port, '127.0.0.1');
    socket.on('data', (chunk: Buffer) => (asked += chunk.toString('latin1')));
    for (const end of [socket, there])
      end.on('error', () => {
        socket.destroy();
        there.destroy();
      });
    socket.pipe(there).pipe(socket);
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => relay.close());
  return {
    url: `http://127.0.0.1:${(relay.address() as AddressInfo).port}`,
    asked: () => asked,
    forget: () => (asked = ''),
  };
}

test('a portal that is killed under a running product and a refresh stops neither; what was used arrives once when it is back', async () => {
  const folder = temporaryFolder();
  cleanups.push(folder.remove);
  if (process.getuid?.() === 0)
    cleanups.push(() => rmSync(homeFor(folder.path).dir, { recursive: true, force: true }));
  const port = await freePort();
  const address = await givenAddress(port);
  const settings = { ROSTER_DATA_DIR: folder.path, ROSTER_INBOX_PORT: '0', ROSTER_DEMO_USERS: '20' };
  const start = async () => {
    const product = startProduct({ ...settings, PORT: String(port), PUBLIC_URL: address.url });
    cleanups.push(() => product.stop('SIGTERM'));
    await product.ready;
    return product;
  };
  const usageOf = async (ana: Client) =>
    (
      (await ana('/usage?search=weber')).body['items'] as {
        product: { name: string };
        user: { email: string };
        lastUsedAt: string;
        seconds: number;
      }[]
    ).find(({ product, user }) => product.name === suite && user.email === email);

  const first = await start();
  const before = await signIn(address.url, email);
  const tool = await givenTool();
  cleanups.push(tool.remove);
  const machine = tool.machine('ana');
  cleanups.push(machine.kill);
  const signedIn = await letIn(machine, address.url, (asked) => before('/device-sign-ins', asked));
  expect(signedIn).toMatchObject({ exit: 0 });

  const began = new Date();
  const gate = join(folder.path, 'gate');
  execFileSync('mkfifo', [gate]);
  const running = machine.begin(['run', suite, '--', 'sh', '-c', 'echo works; cat "$0"', gate]);
  await expect.poll(() => running.said.stdout, soon).toBe('works\n');

  // It stands still before the question arrives, and dies with it unanswered.
  process.kill(-(first.child.pid ?? 0), 'SIGSTOP');
  address.forget();
  const refresh = machine.begin(['refresh']);
  await expect.poll(address.asked, soon).toContain('/policy HTTP/1.1');
  await first.stop('SIGKILL');
  const refused = await refresh.ended;
  expect(refused.exit).toBe(6);
  expect(refused.stderr).toContain('did not respond. What may run goes on until its date');

  expect(await machine.run(['check', suite])).toMatchObject({ exit: 0 });
  await writeFile(gate, 'to the end\n');
  const ran = await running.ended;
  expect(ran).toMatchObject({ exit: 0, stdout: 'works\nto the end\n' });
  expect(ran.stderr).toContain('is kept on this device and sent as soon as the portal responds');
  expect((await machine.run(['status'])).stdout).toContain('1 use is waiting to be sent.');

  await start();
  const ana = await signIn(address.url, email);
  expect(Date.parse((await usageOf(ana))?.lastUsedAt ?? '')).toBeLessThan(began.getTime());
  const copy = tool.machine('knows nothing of it');
  cpSync(machine.home, copy.home, { recursive: true });
  expect(await machine.run(['usage'])).toMatchObject({ exit: 0, stdout: '1 use was sent.\n' });
  const arrived = await usageOf(ana);
  expect(Date.parse(arrived?.lastUsedAt ?? '')).toBeGreaterThanOrEqual(began.getTime());
  expect(await copy.run(['usage'])).toMatchObject({ exit: 0 });
  expect(await usageOf(ana)).toEqual(arrived);
  expect(await machine.run(['refresh'])).toMatchObject({ exit: 0 });
});
