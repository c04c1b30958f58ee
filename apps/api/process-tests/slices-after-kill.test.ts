import { rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { homeFor } from '../src/platform/postgres/embedded-postgres-home.ts';
import { freePort, signIn, startProduct, temporaryFolder, type Client, type Product } from './product.ts';

// B5: more than 1,000 users are several transactions, so a process can die in between.

const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

test('locking 3,500 users goes on with the same key after kill -9, and no one is locked or told twice', async () => {
  const folder = temporaryFolder();
  cleanups.push(folder.remove);
  if (process.getuid?.() === 0)
    cleanups.push(() => rmSync(homeFor(folder.path).dir, { recursive: true, force: true }));
  const settings = { ROSTER_DATA_DIR: folder.path, ROSTER_INBOX_PORT: '0', ROSTER_DEMO_USERS: '3500' };
  const start = async (): Promise<{ product: Product; ana: Client }> => {
    const product = startProduct({ ...settings, PORT: String(await freePort()) });
    cleanups.push(() => product.stop('SIGTERM'));
    return { product, ana: await signIn(await product.ready, 'ana.weber@harbor.example') };
  };
  /** Exact, unlike the total of a long list: the refusal of a selection that has changed says it. */
  const countOf = async (ana: Client, path: string, matching: object) =>
    Number((await ana(path, { matching, expectedTotal: 0, dryRun: true })).body['total']);
  const lockedOf = (ana: Client) => countOf(ana, '/users/unlock', { lockReason: 'administrator' });

  const first = await start();
  const before = await lockedOf(first.ana);
  const expectedTotal = await countOf(first.ana, '/users/lock', { status: 'active' });
  expect(expectedTotal).toBeGreaterThan(3_000);
  const request = { matching: { status: 'active' }, expectedTotal };
  const headers = { 'idempotency-key': 'lock them all' };
  const cut = first.ana('/users/lock', request, 'POST', headers).catch(() => null);
  await expect.poll(() => lockedOf(first.ana), { timeout: 60_000, interval: 20 }).toBeGreaterThan(before);
  await first.product.stop('SIGKILL');
  await cut;

  const second = await start();
  const reached = await lockedOf(second.ana);
  expect(reached - before).toBeLessThan(3_000); // it was killed in the middle
  const { status, body } = await second.ana('/users/lock', request, 'POST', headers);
  expect([status, body['left']]).toEqual([200, undefined]);
  const done = body['done'] as string[];
  expect(done.length + (body['refused'] as unknown[]).length).toBe(expectedTotal);
  expect(await lockedOf(second.ana)).toBe(before + done.length);
  // An id that was locked twice would be recorded twice.
  expect(new Set(done).size).toBe(done.length);
});
