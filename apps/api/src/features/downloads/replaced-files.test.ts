import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Browser, Roster } from '../../testing/given-roster.ts';

// A download is one file: what is put together from parts, or sent while it is replaced, is never of two versions, and its
// checksum is that of what was sent.

const folder = mkdtempSync(join(tmpdir(), 'roster-replaced-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let roster: Roster;
let ana: Browser;
let id: string;
givenAccount((given) => ({ roster, ana } = given), undefined, {
  downloadsDir: folder,
  toolFile: join(folder, 'tool', 'dist', 'roster-licensing.mjs'),
});

const name = 'suite.zip';
const path = join(folder, name);
const hour = 3_600_000;
const size = 40_000_000;
const [first, second] = [randomBytes(size), randomBytes(size)];
const sumOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const at = (time: number) => utimesSync(path, new Date(time), new Date(time));

beforeEach(async () => {
  writeFileSync(
    join(folder, 'downloads.json'),
    JSON.stringify({ files: [{ file: name, title: name, role: null }] }),
  );
  rmSync(path, { force: true });
  writeFileSync(path, first);
  at(Date.now() - hour);
  const { items } = (await ana.get('/downloads')).body as { items: { id: string }[] };
  id = items[0]?.id ?? '';
});

const fetched = (headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${roster.base}/downloads/${id}/file`, { method, headers: { ...ana.headers, ...headers } });
const tagOf = (answer: Response) => answer.headers.get('etag') ?? '';
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

test.each([
  ['its checksum', (answer: Response) => tagOf(answer)],
  ['the time at which it was sent', () => new Date().toUTCString()],
])(
  'what was begun is not gone on with from another version, also an older one, by %s',
  async (_what, ifRange) => {
    const begun = await fetched({ range: 'bytes=0-999' });
    expect([begun.status, (await bytesOf(begun)).equals(first.subarray(0, 1_000))]).toEqual([206, true]);
    writeFileSync(path, second);
    at(Date.now() - 2 * hour);
    const rest = await fetched({ range: 'bytes=1000-', 'if-range': ifRange(begun) });
    expect(rest.status).toBe(200);
    expect(tagOf(rest)).toBe(`"${sumOf(second)}"`);
    expect((await bytesOf(rest)).equals(second)).toBe(true);
  },
);

test('a file that is written over while it is sent breaks off, whatever of it was read before', async () => {
  const answer = await fetched();
  const reader = answer.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  expect(value?.length).toBeGreaterThan(0);
  writeFileSync(path, second, { flag: 'r+' });
  const rest = async () => {
    for (;;) if ((await reader?.read())?.done) return;
  };
  await expect(rest()).rejects.toThrow();
  const whole = await fetched();
  expect([tagOf(whole), sumOf(await bytesOf(whole))]).toEqual([`"${sumOf(second)}"`, sumOf(second)]);
});

test('a file that another one takes the place of while it is sent is sent to its end', async () => {
  const answer = await fetched();
  const reader = answer.body?.getReader();
  const parts = [(await reader?.read())?.value ?? new Uint8Array()];
  writeFileSync(join(folder, 'next'), second);
  renameSync(join(folder, 'next'), path);
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { done: true };
    if (done) break;
    if (value) parts.push(value);
  }
  expect([tagOf(answer), sumOf(Buffer.concat(parts))]).toEqual([`"${sumOf(first)}"`, sumOf(first)]);
});

test('what is asked for with another checksum, or is there already, is answered without a byte', async () => {
  const tag = tagOf(await fetched({}, 'HEAD'));
  const statusOf = async (headers: Record<string, string>) => {
    const answer = await fetched(headers);
    return [answer.status, (await bytesOf(answer)).length];
  };
  expect(await statusOf({ 'if-match': tag, range: 'bytes=-10' })).toEqual([206, 10]);
  expect(await statusOf({ 'if-match': `"${sumOf(second)}"` })).toEqual([412, 0]);
  expect(await statusOf({ 'if-none-match': tag, 'cache-control': 'max-age=0' })).toEqual([304, 0]);
  expect(await statusOf({ range: 'bytes=0-9, 20-29' })).toEqual([200, size]);
});
